package org.inkwell.redaction;

import java.util.List;
import org.inkwell.redaction.model.Model;

/**
 * How an inked picture came to be, for whoever audits it; counts and hashes, never text.
 *
 * @param models every model that could have taken part
 * @param timings stage by stage, in their order
 * @param inputSha256 of the file that came
 * @param outputSha256 of the PNG that was made
 */
public record Evidence(
        String engine,
        List<Model> models,
        List<Timing> timings,
        String inputSha256,
        String outputSha256,
        Proof proof) {

    public Evidence {
        models = List.copyOf(models);
        timings = List.copyOf(timings);
    }

    /** The same of what was made of it afterwards. */
    Evidence of(byte[] png) {
        return new Evidence(engine, models, timings, inputSha256, Hashes.sha256(png), proof);
    }

    /** How long one stage took. */
    public record Timing(String stage, long milliseconds) {}

    /** Who or what says that nothing was left. */
    public enum Proof {
        /** The inked picture was read again and nothing was found. */
        READ_AGAIN,
        /** Reading again found something; it was inked, and the next reading found nothing. */
        INKED_AGAIN,
        /** A person chose the places. */
        REVIEWED
    }
}
