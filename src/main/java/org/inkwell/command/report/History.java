package org.inkwell.command.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import java.util.List;
import org.inkwell.command.measure.Figures;
import org.inkwell.command.measure.Judged;
import org.inkwell.command.measure.Share;

/** The figures of a measurement as JSON, to be compared with others. */
public record History(Occasion occasion, Figures figures, List<Judged> pictures) {

    public String json() {
        return json(this);
    }

    /** Figures of any kind, a share as part, whole, per cent and interval. */
    public static String json(Object figures) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .registerTypeAdapter(
                                Share.class,
                                (JsonSerializer<Share>) (share, type, context) -> figures(share))
                        .create()
                        .toJson(figures)
                + "\n";
    }

    private static JsonObject figures(Share share) {
        var figures = new JsonObject();
        figures.addProperty("part", share.part());
        figures.addProperty("whole", share.whole());
        figures.addProperty("percent", share.percent());
        figures.addProperty("low", share.low());
        figures.addProperty("high", share.high());
        return figures;
    }
}
