package org.inkwell.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Frame;
import org.inkwell.page.Page;

/** Signing in and out. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignInPages {
    private static final String REFUSED = "Enter the email address and password of your account.";
    private static final String TOO_OFTEN = "That was wrong too often. Try again in 15 minutes.";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject People people;
    @Inject Sessions sessions;
    @Inject SignInThrottle throttle;
    @Inject Frame frame;

    @Inject
    @ConfigProperty(name = "inkwell.cookie.secure", defaultValue = "false")
    boolean secure;

    /**
     * The page for signing in.
     *
     * @param problem what was wrong with the last try, or empty
     * @param email as it was typed
     * @param next where to go then
     * @param kept the form that came too late
     */
    public record SignIn(String problem, String email, String next, Optional<KeptForm> kept)
            implements Page {}

    /**
     * The form that came too late, to be sent again.
     *
     * @param form as it was written
     */
    public record Kept(KeptForm form) implements Page {}

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public SignIn ask(@QueryParam("next") @DefaultValue("/") String next) {
        return new SignIn("", "", Next.to(next).toString(), Optional.empty());
    }

    /** The same answer, as late, whether the address or the password is wrong. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(MultivaluedMap<String, String> form) {
        var email = Objects.requireNonNullElse(form.getFirst("email"), "");
        var password = Objects.requireNonNullElse(form.getFirst("password"), "");
        if (!throttle.allows(email)) return again(TOO_MANY, TOO_OFTEN, form);
        var person = people.identify(email, password);
        if (person.isEmpty()) {
            throttle.count(email);
            return again(UNPROCESSABLE, REFUSED, form);
        }
        var token = sessions.open(person.get());
        return greet(person.get().viewer(), token, form);
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@CookieParam("inkwell-session") @DefaultValue("") String word) {
        sessions.close(new Token(word));
        return Response.seeOther(URI.create("/sign-in")).cookie(SessionCookie.gone(secure)).build();
    }

    private Response again(int status, String problem, MultivaluedMap<String, String> form) {
        var email = Objects.requireNonNullElse(form.getFirst("email"), "");
        var next = Next.to(form.getFirst("next")).toString();
        return Response.status(status)
                .entity(new SignIn(problem, email, next, KeptForm.carried(form)))
                .build();
    }

    private Response greet(Viewer viewer, Token token, MultivaluedMap<String, String> form) {
        var kept = KeptForm.carried(form);
        if (kept.isEmpty()) {
            return Response.seeOther(Next.to(form.getFirst("next")))
                    .cookie(SessionCookie.holding(token, secure))
                    .build();
        }
        var roles = viewer.roles().stream().map(Role::name).collect(Collectors.toSet());
        frame.signedIn(viewer.name(), roles, token.forgery());
        return Response.ok(new Kept(kept.get()))
                .cookie(SessionCookie.holding(token, secure))
                .build();
    }
}
