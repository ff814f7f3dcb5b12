package org.inkwell.forge.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.inkwell.forge.Dice;

/**
 * Pictures within a page: photographs of nobody, QR codes and barcodes, each made for its place.
 */
final class Images {
    private final Dice dice;

    Images(Dice dice) {
        this.dice = dice;
    }

    /** The page with an address of a picture wherever it asks for one. */
    String filled(String page) {
        var rest = page;
        while (rest.contains("${photo}")) {
            rest = rest.replaceFirst("\\$\\{photo}", address(Texture.photograph(dice)));
        }
        while (rest.contains("${qr}")) {
            var link = "https://mis.example/p/" + dice.digits(9);
            rest = rest.replaceFirst("\\$\\{qr}", address(QrCode.of(link)));
        }
        while (rest.contains("${barcode}")) {
            rest = rest.replaceFirst("\\$\\{barcode}", address(Barcode.of(dice.digits(6))));
        }
        return rest;
    }

    private static String address(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
