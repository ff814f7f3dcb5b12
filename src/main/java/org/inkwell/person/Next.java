package org.inkwell.person;

import java.net.URI;

/** Where to go after signing in: within the desk only. */
final class Next {
    private Next() {}

    /** The path, or the first page for what leads elsewhere. */
    static URI to(String wanted) {
        return URI.create(isLocal(wanted) ? wanted : "/");
    }

    static boolean isLocal(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\w./?=&%+~-]*");
    }
}
