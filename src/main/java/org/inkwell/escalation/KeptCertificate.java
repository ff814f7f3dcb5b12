package org.inkwell.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.inkwell.evidence.MalformedException;
import org.inkwell.evidence.SignedCertificate;

/** A certificate that went with an escalation. */
@Entity
@Table(name = "certificate")
public class KeptCertificate {

    @Id private UUID id;
    private UUID escalation;

    @SuppressWarnings("unused") // the order in which they are read
    private int ordinal;

    private String name;
    private String content;
    private String sha256;

    protected KeptCertificate() {}

    KeptCertificate(UUID escalation, int ordinal, Vouched vouched) {
        this.id = UUID.randomUUID();
        this.escalation = escalation;
        this.ordinal = ordinal;
        this.name = vouched.name();
        this.content = new String(vouched.certificate().json(), StandardCharsets.UTF_8);
        this.sha256 = vouched.certificate().sha256();
    }

    public UUID id() {
        return id;
    }

    UUID escalation() {
        return escalation;
    }

    /** Of what it certifies: "package", "file-2.pdf". */
    public String name() {
        return name;
    }

    /** As it went. */
    byte[] json() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    public String sha256() {
        return sha256;
    }

    SignedCertificate signed() {
        try {
            return SignedCertificate.read(json());
        } catch (MalformedException altered) {
            throw new IllegalStateException("Certificate " + id + " was altered.", altered);
        }
    }
}
