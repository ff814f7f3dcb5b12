package org.inkwell.command.measure;

/** So many of so many. */
public record Share(long part, long whole) {

    /** Of a normal distribution, what holds 95 % between minus and plus it. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** From 0 to 100; 0 of 0 is 0. */
    public double percent() {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The lower end of Wilson's interval of 95 %, in per cent. */
    public double low() {
        return whole == 0 || part == 0 ? 0 : 100 * (centre() - spread());
    }

    /** The upper end of Wilson's interval of 95 %, in per cent. */
    public double high() {
        return whole == 0 || part == whole ? 100 : 100 * (centre() + spread());
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    private double centre() {
        var p = (double) part / whole;
        return (p + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double spread() {
        var p = (double) part / whole;
        return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + sq(Z / (2 * whole)));
    }

    private static double sq(double value) {
        return value * value;
    }
}
