package de.laufzettel.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: pages, links, forms, cookies. It knows nothing of a service but what the pages say. */
final class Visitor {

    private final URI address;
    private final Connection session = Jsoup.newSession().timeout(30_000).maxBodySize(0).ignoreHttpErrors(false);
    private Document page;

    Visitor(URI address) {
        this.address = address;
    }

    Document open(String path) throws IOException {
        page = session.newRequest(address.resolve(path).toString()).get();
        return page;
    }

    byte[] download(String path) throws IOException {
        return session.newRequest(address.resolve(path).toString()).ignoreContentType(true).execute().bodyAsBytes();
    }

    Document page() {
        return page;
    }

    Document follow(String linkText) throws IOException {
        Element link = page.select("a").stream().filter(a -> a.text().contains(linkText)).findFirst()
                .orElseThrow(() -> new AssertionError("No link '" + linkText + "' on " + page.location() + ":\n" + page.body().text()));
        return open(link.absUrl("href"));
    }

    /** Fills the fields of the form around the button that the page has among the answers, and presses the button. */
    Document press(String buttonText, Map<String, String> answers) throws IOException {
        Element button = page.select("button").stream().filter(b -> b.text().contains(buttonText)).findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + buttonText + "' on " + page.location() + ":\n" + page.body().text()));
        FormElement form = (FormElement) (button.hasAttr("form")
                ? page.getElementById(button.attr("form"))
                : button.closest("form"));
        answers.forEach((name, value) -> fill(form, name, value));
        Connection request = session.newRequest(button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action"));
        request.method("get".equalsIgnoreCase(form.attr("method")) || form.attr("method").isEmpty() ? Connection.Method.GET : Connection.Method.POST);
        boolean multipart = "multipart/form-data".equals(form.attr("enctype"));
        for (Connection.KeyVal field : form.formData()) {
            request.data(field.key(), field.value());
        }
        for (Element file : form.select("input[type=file][name]")) {
            if (multipart) {
                String content = answers.get(file.attr("name"));
                request.data(file.attr("name"), content == null ? "" : "nachweis.pdf",
                        new ByteArrayInputStream(content == null ? new byte[0] : content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
            }
        }
        if (multipart && form.select("input[type=file]").isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (button.hasAttr("name")) {
            request.data(button.attr("name"), button.attr("value"));
        }
        page = request.execute().parse();
        return page;
    }

    private static void fill(FormElement form, String name, String value) {
        for (Element field : form.select("[name=\"" + name + "\"]")) {
            switch (field.tagName() + ":" + field.attr("type")) {
                case "input:radio", "input:checkbox" -> {
                    if (field.attr("value").equals(value)) {
                        field.attr("checked", "checked");
                    } else {
                        field.removeAttr("checked");
                    }
                }
                case "select:" -> {
                    field.select("option").forEach(option -> option.removeAttr("selected"));
                    field.select("option").stream().filter(option -> option.attr("value").equals(value)).findFirst()
                            .orElseThrow(() -> new AssertionError(name + " does not offer '" + value + "'"))
                            .attr("selected", "selected");
                }
                case "textarea:" -> field.text(value);
                case "input:file" -> { }
                default -> field.attr("value", value);
            }
        }
    }
}
