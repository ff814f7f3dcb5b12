package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Natives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** Broken files of every format; {@code -Dfuzz.tries=100000} tries longer. */
class FuzzTest {

    private static final int TRIES = Integer.getInteger("fuzz.tries", 120);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** What fifty megapixels take: as they are stored, as they are seen, and a copy. */
    private static final long MOST_MEMORY = 1L << 30;

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource(Format.class)
    void whateverIsBrokenIsAPictureOrRefused(Format format) {
        var whole = whole(format);
        for (var seed = 0; seed < TRIES; seed++) {
            var file = broken(whole.get(seed % whole.size()), new Random(seed));
            assertThatCode(() -> decode(file))
                    .as("%s, seed %d", format, seed)
                    .doesNotThrowAnyException();
        }
    }

    private static void decode(byte[] file) {
        var before = MEMORY.getCurrentThreadAllocatedBytes();
        var start = System.nanoTime();
        var pixels =
                Pictures.decode(file)
                        .fold(picture -> (long) picture.pixels().raster().length, refused -> 0L);
        assertThat(pixels).isBetween(0L, Pictures.MOST_PIXELS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
    }

    private static byte[] broken(byte[] whole, Random dice) {
        var file = whole.clone();
        for (var wounds = 1 + dice.nextInt(3); wounds > 0; wounds--) {
            // Lengths, sizes and places stand at the front.
            var head = dice.nextBoolean() ? 64 : file.length;
            var at = 2 + dice.nextInt(Math.min(file.length, head) - 2);
            switch (dice.nextInt(5)) {
                case 0 -> file[at] ^= (byte) (1 << dice.nextInt(8));
                case 1 -> file[at] = (byte) dice.nextInt(256);
                case 2 -> Arrays.fill(file, at, Math.min(file.length, at + 4), (byte) 0xFF);
                case 3 -> Arrays.fill(file, at, Math.min(file.length, at + 2), (byte) 0);
                default -> file = Arrays.copyOf(file, Math.max(64, file.length - dice.nextInt(99)));
            }
        }
        return file;
    }

    private static List<byte[]> whole(Format format) {
        var sketch = Drawings.sketch(61, 47);
        return switch (format) {
            case PNG ->
                    List.of(
                            Drawings.file(sketch, "png"),
                            Chunks.with(
                                    Drawings.file(sketch, "png"),
                                    "eXIf",
                                    Exifs.exif(ByteOrder.BIG_ENDIAN, 6)));
            case JPEG ->
                    List.of(
                            Drawings.file(sketch, "jpeg"),
                            Exifs.jpeg(
                                    Drawings.file(sketch, "jpeg"),
                                    0xFFE1,
                                    "Exif\0\0",
                                    Exifs.exif(ByteOrder.LITTLE_ENDIAN, 8)));
            case GIF ->
                    List.of(
                            Drawings.file(sketch, "gif"),
                            Animations.gif(
                                    IntStream.range(0, 4)
                                            .mapToObj(i -> Drawings.sketch(61, 47 - i))
                                            .toList()));
            case BMP -> List.of(Drawings.file(sketch, "bmp"));
            case TIFF ->
                    List.of(
                            Drawings.file(sketch, "tiff"),
                            Scans.tiff(
                                    new Scans.Page(Pixels.of(sketch), 1, 0),
                                    new Scans.Page(Pixels.of(sketch), 6, 0)));
            case WEBP -> List.of(webp(60), webp(101));
        };
    }

    /** Above a hundred nothing is lost. */
    private static byte[] webp(int quality) {
        Natives.load(Path.of("target/natives"));
        var image = new Mat(47, 61, CvType.CV_8UC3, new Scalar(200, 120, 40));
        var file = new MatOfByte();
        Imgcodecs.imencode(
                ".webp", image, file, new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
        return file.toArray();
    }
}
