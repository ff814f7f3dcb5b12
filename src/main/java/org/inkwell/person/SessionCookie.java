package org.inkwell.person;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** How a browser keeps its token: for this desk, out of reach of scripts. */
final class SessionCookie {
    private static final String NAME = "inkwell-session";

    private SessionCookie() {}

    static Optional<Token> of(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(NAME))
                .map(cookie -> new Token(cookie.getValue()));
    }

    static NewCookie holding(Token token, boolean secure) {
        return cookie(secure).value(token.word()).build();
    }

    static NewCookie gone(boolean secure) {
        return cookie(secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(boolean secure) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
