package org.inkwell.redaction.picture;

/** Why a file is not taken as a picture, in words for whoever sent it. */
public enum Refusal {
    EMPTY("The file is empty."),
    TOO_HEAVY("The file is larger than 25 MB."),
    NOT_A_PICTURE("The file is not a PNG, JPEG, WebP, GIF, BMP or TIFF picture."),
    TOO_MANY_PIXELS("The picture, or its pages together, has more than 50 megapixels."),
    TRUNCATED("The picture is cut short: a part of the file is missing."),
    CORRUPT("The picture is damaged and cannot be opened."),
    UNUSUAL("The picture is of an unusual kind. Save it as PNG and send it again.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
