package org.inkwell.forge.web;

/**
 * A word, or a code, where the browser says that it is, in its own pixels.
 *
 * @param kind as of a label; "code" for what is no word
 * @param cut whether less of it shows than there is
 * @param joined whether it touches letters of another label
 */
record Spot(
        String text,
        String kind,
        String whole,
        String culture,
        String language,
        boolean cut,
        boolean joined,
        double x,
        double y,
        double width,
        double height) {}
