package org.inkwell.redaction.document.mail;

/** A file that goes with a mail: enclosed with it, or shown in it. */
final class Enclosure {

    private final String name;
    private final String id;
    private final byte[] file;

    /**
     * @param name a hint at its kind
     * @param id by which the mail's page shows it; blank if it does not
     */
    Enclosure(String name, String id, byte[] file) {
        this.name = name;
        this.id = id;
        this.file = file.clone();
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    byte[] file() {
        return file.clone();
    }
}
