package org.inkwell.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.evidence.CertificatePages;
import org.inkwell.evidence.Sha256;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;

/** Certificates, and the key by which anybody verifies them. */
@Path("evidence")
@RequestScoped
public class EvidencePages {

    @Inject DeskSigner signer;
    @Inject Certificates certificates;
    @Inject Escalations escalations;
    @Inject Visit visit;

    /** The public key, for whoever asks. */
    public record Key(String fingerprint, String pem) implements Page {
        public String grouped() {
            return Sha256.grouped(fingerprint);
        }
    }

    /** An escalation with its certificates. */
    public record Line(Escalation escalation, List<KeptCertificate> certificates) {}

    /** The newest hundred. */
    public record All(List<Line> lines) implements Page {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public All all() {
        var viewer = visit.as(Role.PROTECTION_LEAD);
        return new All(
                escalations.newest(viewer).stream()
                        .map(one -> new Line(one, certificates.of(viewer, one)))
                        .toList());
    }

    @GET
    @Path("key")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Key key() {
        var key = signer.key();
        return new Key(key.fingerprint(), key.pem());
    }

    @GET
    @Path("key.pem")
    @Produces("application/x-pem-file")
    @Operation(hidden = true)
    public String pem() {
        return signer.key().pem();
    }

    @GET
    @Path("{certificate}.json")
    @Operation(hidden = true)
    public Response json(@PathParam("certificate") UUID id) {
        var kept = opened(id);
        return download(kept.json(), MediaType.APPLICATION_JSON, kept.name() + ".certificate.json");
    }

    @GET
    @Path("{certificate}.pdf")
    @Operation(hidden = true)
    public Response pdf(@PathParam("certificate") UUID id) {
        var kept = opened(id);
        var pdf = CertificatePages.pdf(List.of(kept.signed()));
        return download(pdf, "application/pdf", kept.name() + ".certificate.pdf");
    }

    private KeptCertificate opened(UUID id) {
        var viewer = visit.as(Role.TECHNICIAN, Role.PROTECTION_LEAD);
        return certificates.open(viewer, id).orElseThrow(Problem::notFound);
    }

    static Response download(byte[] bytes, String mediaType, String name) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
