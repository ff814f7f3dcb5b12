package org.inkwell.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.Map;

/**
 * A mail server in memory, for the desk and for the suppliers of the demonstration.
 *
 * <p>Any address can be written to; its mailbox opens with the address as name and password, but
 * the desk's own. What follows a plus sign in an address does not matter.
 */
final class DemonstrationMail implements AutoCloseable {
    private static final String DESK = "desk@inkwell.example";

    private final GreenMail server;
    private final String password;

    private DemonstrationMail(GreenMail server, String password) {
        this.server = server;
        this.password = password;
    }

    static DemonstrationMail start() throws IOException {
        ServerSetup[] setups = {
            new ServerSetup(Ports.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Ports.any(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
        var mail = new DemonstrationMail(new GreenMail(setups), Secret.word());
        mail.server.start();
        mail.server.setUser(DESK, DESK, mail.password);
        mail.server.getUserManager().setSieveIgnoreDetail(true);
        return mail;
    }

    /** Where the desk finds it, by the names of its settings. */
    Map<String, String> settings() {
        return Map.of(
                "inkwell.smtp.url", "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "inkwell.imap.url", "imap://127.0.0.1:" + server.getImap().getPort(),
                "inkwell.mail.address", DESK,
                "inkwell.mail.user", DESK,
                "inkwell.mail.password", password);
    }

    @Override
    public void close() {
        server.stop();
    }
}
