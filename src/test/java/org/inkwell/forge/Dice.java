package org.inkwell.forge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that a seed decides: the same seed throws the same, in the same order of asking. */
public final class Dice {
    private final long seed;
    private final Random random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ 0x1B873593L);
    }

    /** Other dice for one purpose, which do not depend on what was thrown before. */
    public Dice of(String purpose) {
        return new Dice(seed * 1_000_003 + purpose.hashCode());
    }

    /** A number from 0 to the limit, without the limit. */
    public int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number from the one to the other, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from the one to the other. */
    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A number around 0 as noise is spread, mostly within one. */
    public double noise() {
        return random.nextGaussian();
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @SafeVarargs
    public final <T> T pick(T first, T... others) {
        var at = random.nextInt(others.length + 1);
        return at == 0 ? first : others[at - 1];
    }

    /** So many of the things, or all where there are fewer, in an order of their own. */
    public <T> List<T> some(List<T> things, int count) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** So many digits, the first of them no nought. */
    public String digits(int count) {
        var digits = new StringBuilder().append(between(1, 9));
        while (digits.length() < count) {
            digits.append(below(10));
        }
        return digits.toString();
    }

    /** The randomness itself, for libraries that want one. */
    public Random random() {
        return random;
    }
}
