package org.inkwell.redaction.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class HttpArchiveTest {

    private static final String RECORDED =
            """
            {"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},
            "pages":[{"title":"https://sims.example/list?pupil=okafor"},{"title":"Grace Okafor"}],
            "entries":[{"startedDateTime":"2026-05-12T10:11:12.000Z","time":412.5,
            "_initiator":{"stack":"okafor"},"serverIPAddress":"10.1.2.3","comment":"Okafor",
            "request":{"method":"POST","url":"https://sims.example/api/list?pupil=okafor&page=2#okafor",
            "httpVersion":"http/2.0",
            "headers":[{"name":"Accept","value":"application/json"},{"name":"Authorization","value":"Basic okafor"},
            {"name":"Cookie","value":"id=okafor"},{"name":"X-Csrf","value":"okafor"},{"name":":path","value":"/okafor"},
            {"name":"Referer","value":"https://sims.example/okafor"}],
            "queryString":[{"name":"pupil","value":"okafor"}],
            "cookies":[{"name":"okafor","value":"okafor"}],
            "postData":{"mimeType":"application/json","text":"okafor","params":[{"name":"okafor"}]}},
            "response":{"status":500,"statusText":"Internal Server Error",
            "headers":[{"name":"Set-Cookie","value":"okafor"},{"name":"Content-Type","value":"text/html"}],
            "cookies":[{"name":"okafor"}],"redirectURL":"https://sims.example/pupils/Grace%20Okafor",
            "content":{"size":17,"mimeType":"text/html","text":"T2thZm9y","encoding":"base64"}},
            "timings":{"wait":400.1}}]}}
            """;

    @Test
    void whereRequestsWentAndHowTheyEndedStays() {
        var made = JsonParser.parseString(Desk.inks("a.har", RECORDED)).getAsJsonObject();
        var entry = made.getAsJsonObject("log").getAsJsonArray("entries").get(0).getAsJsonObject();
        var request = entry.getAsJsonObject("request");
        assertThat(request.get("url").getAsString())
                .isEqualTo("https://sims.example/api/list?pupil=&page=");
        assertThat(request.get("method").getAsString()).isEqualTo("POST");
        assertThat(request.getAsJsonArray("headers").toString())
                .contains("application/json", "Authorization", "X-Csrf");
        assertThat(request.get("postData")).hasToString("{\"mimeType\":\"application/json\"}");
        var response = entry.getAsJsonObject("response");
        assertThat(response.get("status").getAsInt()).isEqualTo(500);
        assertThat(response.get("statusText").getAsString()).isEqualTo("Internal Server Error");
        assertThat(response.getAsJsonObject("content").get("size").getAsInt()).isEqualTo(17);
        assertThat(entry.getAsJsonObject("timings").get("wait").getAsDouble()).isEqualTo(400.1);
    }

    @Test
    void whatWasSentAndShownAndRememberedGoesWhateverTheFileIsCalled() {
        for (var name : new String[] {"a.har", "a.json"}) {
            assertThat(Desk.inks(name, RECORDED))
                    .doesNotContainIgnoringCase("okafor")
                    .doesNotContain("T2thZm9y", "10.1.2.3", "Grace");
        }
    }
}
