package org.inkwell.forge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.inkwell.forge.distortion.Distorted;

/** A picture's file: PNG, or JPEG of some quality. */
final class PictureFile {

    private PictureFile() {}

    /** Writes it under the stem; the file's name. */
    static String write(Distorted distorted, Path directory, String stem) throws IOException {
        var image = distorted.drawn().image();
        if (distorted.quality() == 0) {
            ImageIO.write(image, "png", directory.resolve(stem + ".png").toFile());
            return stem + ".png";
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(distorted.quality() / 100f);
        try (OutputStream file = Files.newOutputStream(directory.resolve(stem + ".jpg"));
                var stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return stem + ".jpg";
    }
}
