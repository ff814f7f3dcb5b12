package org.inkwell.redaction.document.ink;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked last, of a number that fits into memory however long a file is. */
final class Repeated<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4_096;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
