package org.inkwell.redaction.picture;

/** What the JDK's reader does not look at: where a JPEG ends, and how often it is gone over. */
final class Jpegs {

    /** A progressive picture has about ten; each goes over all pixels. */
    private static final int MOST_SCANS = 100;

    private Jpegs() {}

    /** The end-of-image marker stands behind the last scan; cameras may add bytes of their own. */
    static boolean isWhole(byte[] file) {
        return marks(file, 0xD9) > 0;
    }

    static boolean isGoneOverTooOften(byte[] file) {
        return marks(file, 0xDA) > MOST_SCANS;
    }

    /** In the pixels themselves no marker can stand. */
    private static int marks(byte[] file, int marker) {
        var marks = 0;
        for (var i = 3; i < file.length - 1; i++) {
            marks += (file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == marker ? 1 : 0;
        }
        return marks;
    }
}
