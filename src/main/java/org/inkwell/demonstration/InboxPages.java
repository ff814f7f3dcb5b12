package org.inkwell.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.supplier.Supplier;
import org.inkwell.supplier.Suppliers;

/** What arrived in the mailbox of the supplier who looks; in the demonstration alone. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InboxPages {
    private static final int UNPROCESSABLE = 422;
    private static final String PNG = "image/png";

    @Inject Suppliers suppliers;
    @Inject Visit visit;

    @Inject
    @ConfigProperty(name = "inkwell.demonstration", defaultValue = "false")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "inkwell.imap.url")
    Optional<URI> imap;

    @Inject
    @ConfigProperty(name = "inkwell.smtp.url")
    Optional<URI> smtp;

    /** All that arrived. */
    public record Inbox(Supplier supplier, List<ArrivedMail> mails) implements Page {}

    /** One of them. */
    public record Mail(ArrivedMail mail, Faults faults, String done) implements Page {
        public List<Integer> pictures() {
            return IntStream.range(0, mail.pictures()).boxed().toList();
        }
    }

    @GET
    @Operation(hidden = true)
    public Inbox inbox() {
        return new Inbox(supplier(), mailbox().all());
    }

    @GET
    @Path("{mail}")
    @Operation(hidden = true)
    public Mail read(
            @PathParam("mail") long uid, @QueryParam("done") @DefaultValue("") String done) {
        return new Mail(found(uid), Faults.none(), done);
    }

    @GET
    @Path("{mail}/pictures/{picture}")
    @Produces(PNG)
    @Operation(hidden = true)
    public Response picture(@PathParam("mail") long uid, @PathParam("picture") int number) {
        var png = mailbox().picture(uid, number).orElseThrow(Problem::notFound);
        return Response.ok(png, PNG).build();
    }

    @POST
    @Path("{mail}/answer")
    @Operation(hidden = true)
    public Response answer(
            @PathParam("mail") long uid, @FormParam("answer") @DefaultValue("") String text) {
        var mail = found(uid);
        if (text.isBlank()) {
            var faults = Faults.of("answer", "Write an answer first");
            return Response.status(UNPROCESSABLE).entity(new Mail(mail, faults, "")).build();
        }
        mailbox().answer(mail, text.strip());
        return Response.seeOther(URI.create("/inbox/" + uid + "?done=answered")).build();
    }

    private ArrivedMail found(long uid) {
        return mailbox().find(uid).orElseThrow(Problem::notFound);
    }

    private SupplierMailbox mailbox() {
        var address = supplier().email();
        return new SupplierMailbox(
                imap.orElseThrow(Problem::notFound), smtp.orElseThrow(Problem::notFound), address);
    }

    private Supplier supplier() {
        var viewer = visit.as(Role.SUPPLIER);
        if (!demonstration || viewer.supplier() == null) throw Problem.notFound();
        return suppliers.find(viewer.supplier()).orElseThrow(Problem::notFound);
    }
}
