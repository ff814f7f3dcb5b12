package org.inkwell.redaction.document;

import static java.util.Map.entry;

import java.util.Map;
import org.inkwell.redaction.document.Kinds.Kind;
import org.inkwell.redaction.document.ink.Refused;
import org.inkwell.redaction.document.mail.HtmlText;
import org.inkwell.redaction.document.mail.Mail;
import org.inkwell.redaction.document.mail.OutlookMail;
import org.inkwell.redaction.document.mail.RichText;

/** What people send one another, and what programs keep of it. */
final class MailKinds {

    private static final Refused CARDS =
            new Refused("Calendars and address cards cannot be inked. Send what they say as text.");

    private static final Refused MAILBOX =
            new Refused(
                    "Whole mailboxes cannot be inked. Save the mail that shows the problem as EML.");

    static final Map<String, Kind> ALL =
            Map.ofEntries(
                    entry("text/html", new Kind("html", new HtmlText())),
                    entry("application/xhtml+xml", new Kind("html", new HtmlText())),
                    entry("message/rfc822", new Kind("eml", new Mail())),
                    entry("multipart/related", new Kind("eml", new Mail())),
                    entry("application/vnd.ms-outlook", new Kind("eml", new OutlookMail())),
                    entry("application/rtf", new Kind("rtf", new RichText())),
                    entry("message/news", new Kind("eml", new Mail())),
                    entry("text/calendar", new Kind("ics", CARDS)),
                    entry("text/x-vcalendar", new Kind("vcs", CARDS)),
                    entry("text/x-vcard", new Kind("vcf", CARDS)),
                    entry("text/directory", new Kind("vcf", CARDS)),
                    entry("application/mbox", new Kind("mbox", MAILBOX)),
                    entry("message/x-emlx", new Kind("emlx", MAILBOX)));

    private MailKinds() {}
}
