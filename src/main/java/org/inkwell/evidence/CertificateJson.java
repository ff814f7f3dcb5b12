package org.inkwell.evidence;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Certificates as members of an object, each under its own name, times by ISO 8601. */
final class CertificateJson {

    private static final Gson GSON =
            new GsonBuilder()
                    .registerTypeAdapter(Instant.class, new Written<>(Instant::parse))
                    .registerTypeAdapter(LocalDate.class, new Written<>(LocalDate::parse))
                    .create();

    private CertificateJson() {}

    static JsonElement write(Certificate certificate) {
        return GSON.toJsonTree(certificate);
    }

    /** Refuses what it would not write the same way: unknown and missing members among it. */
    static Certificate read(JsonObject stated) throws MalformedException {
        var form = stated.get("form");
        try {
            var certificate = GSON.fromJson(stated, kind(form));
            if (write(certificate).equals(stated)) {
                return certificate;
            }
        } catch (RuntimeException missing) {
            // Gson wraps what a record's own checks throw in no type of its own.
        }
        throw new MalformedException("It is a certificate with something missing or added.");
    }

    private static Class<? extends Certificate> kind(JsonElement form) throws MalformedException {
        if (new JsonPrimitive(FileCertificate.FORM).equals(form)) {
            return FileCertificate.class;
        }
        if (new JsonPrimitive(PackageCertificate.FORM).equals(form)) {
            return PackageCertificate.class;
        }
        throw new MalformedException(
                "It is no certificate, or one of a newer form than this command knows.");
    }

    /** A value that stands as its own text. */
    private static final class Written<T> extends TypeAdapter<T> {

        private final Function<String, T> read;

        Written(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.value(value.toString());
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return read.apply(in.nextString());
        }
    }
}
