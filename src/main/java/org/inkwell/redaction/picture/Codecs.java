package org.inkwell.redaction.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageReaderWriterSpi;

/**
 * The JDK's readers and writers, and one for WebP. Other libraries on the class path register their
 * own for the same formats, in no order that one could rely on; some make up what is missing.
 */
final class Codecs {

    static {
        // Its cache would be a file with the picture in it.
        ImageIO.setUseCache(false);
    }

    private Codecs() {}

    static ImageReader reader(Format format) throws IOException {
        return format == Format.WEBP
                // Named outright: a web application's libraries may not have been searched.
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : own(
                        ImageIO.getImageReadersByFormatName(format.name()),
                        ImageReader::getOriginatingProvider);
    }

    static ImageWriter png() {
        return own(
                ImageIO.getImageWritersByFormatName(Format.PNG.name()),
                ImageWriter::getOriginatingProvider);
    }

    private static <T> T own(Iterator<T> all, Function<T, ImageReaderWriterSpi> provider) {
        Iterable<T> once = () -> all;
        return StreamSupport.stream(once.spliterator(), false)
                .flatMap(Stream::ofNullable)
                .filter(
                        codec ->
                                provider.apply(codec).getClass().getModule()
                                        == ImageIO.class.getModule())
                .findFirst()
                .orElseThrow();
    }
}
