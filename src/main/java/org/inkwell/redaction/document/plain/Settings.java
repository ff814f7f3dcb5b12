package org.inkwell.redaction.document.plain;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** Names with their values, a line each: INI, properties, exports of the Windows registry. */
public final class Settings implements Format {

    /** A name and its value, either of them in quotes or not. */
    private static final Pattern SETTING =
            Pattern.compile(
                    "(?m)^(?<lead>[ \\t]*)(?<name>\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"|@|[^=:;#\\[\\r\\n\"][^=:\\r\\n]*)"
                            + "(?<sign>[ \\t]*[=:][ \\t]*\"?)(?<value>[^\\r\\n]*?)(?<end>\"?[ \\t]*)$");

    /** Bytes that a registry's export writes as numbers: a text may hide in them. */
    private static final Pattern BYTES =
            Pattern.compile("hex(?:\\([0-9a-f]+\\))?:(?:[0-9a-fA-F]{2},?(?:\\\\\\R\\s*)?)*");

    /** A number of the registry: too short for anybody's. */
    private static final Pattern NUMBER = Pattern.compile("dword:[0-9a-fA-F]{8}");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var text = Written.in(file);
        var written = BYTES.matcher(text.written()).replaceAll("hex:");
        var inked = new StringBuilder();
        var at = 0;
        for (var setting : SETTING.matcher(written).results().toList()) {
            inked.append(ink.text(written.substring(at, setting.start())));
            inked.append(inked(setting, ink));
            at = setting.end();
        }
        return text.encode(inked.append(ink.text(written.substring(at))).toString());
    }

    private static String inked(MatchResult setting, Ink ink) {
        var name = setting.group(2);
        return setting.group(1)
                + ink.text(name)
                + setting.group(3)
                + inked(name.replace("\"", ""), setting.group(4), ink)
                + setting.group(5);
    }

    private static String inked(String name, String value, Ink ink) {
        return NUMBER.matcher(value).matches() ? value : ink.value(name, value);
    }
}
