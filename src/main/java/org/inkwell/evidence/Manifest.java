package org.inkwell.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What lies in a package: each file by its neutral name, in the order of the package. */
public final class Manifest {

    private final Map<String, Digest> files;

    public Manifest(Map<String, Digest> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** Canonical JSON: {@code {"files":[{"bytes":…,"name":…,"sha256":…}]}}. */
    public byte[] json() {
        var list = new JsonArray();
        files.forEach((name, digest) -> list.add(line(name, digest)));
        var manifest = new JsonObject();
        manifest.add("files", list);
        return CanonicalJson.write(manifest);
    }

    private static JsonObject line(String name, Digest digest) {
        var line = new JsonObject();
        line.addProperty("bytes", digest.bytes());
        line.addProperty("name", name);
        line.addProperty("sha256", digest.sha256());
        return line;
    }
}
