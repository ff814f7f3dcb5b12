package org.inkwell.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a page by the template that bears its name. */
@Provider
@ApplicationScoped
@Produces(MediaType.WILDCARD)
public class PageWriter implements MessageBodyWriter<Page> {
    private static final String ROOT = "org.inkwell.";
    private static final String HTML = "text/html;charset=utf-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PageWriter.class.getClassLoader(),
                    ROOT + "page.generated");

    @Inject Frame frame;

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var html = new StringOutput();
        templates.render(template(page.getClass()), Map.of("page", page, "frame", frame), html);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code org.inkwell.ticket.TicketPages.Queue} is shown by {@code ticket/Queue.jte}. */
    static String template(Class<?> page) {
        var directory = page.getPackageName().substring(ROOT.length()).replace('.', '/');
        return directory + "/" + page.getSimpleName() + ".jte";
    }
}
