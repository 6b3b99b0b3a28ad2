package org.dossier.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dossier.model.Published;
import org.dossier.output.OutputFile;

/**
 * {@code content/dossier.lock}: a JSON object of texts a line, sorted by article, the article before its claims and these before its
 * corrections. A change of one thing is a change of one line, so that differences and merges stay small. No part of the site.
 */
public record PublishedLines(Published published) implements OutputFile.Content {
    private static final String HEAD = """
            # What readers have been shown. Written by 'dossier check --accept'; keep it in version control, do not edit it.
            {"version": "%d"}
            """;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(HEAD.formatted(Published.VERSION).getBytes(StandardCharsets.UTF_8));
        for (Published.Text article : published.articles().values()) {
            article(article, lines);
        }
        lines.writeTo(out);
        out.flush();
    }

    private static void article(Published.Text article, OutputStream out) throws IOException {
        Json.spaced(
                out,
                0,
                json -> json.object(() -> {
                    json.text("article", article.id());
                    words(json, article.words());
                    json.text("digest", article.digest());
                    json.text("sentences", String.join(" ", article.sentences()));
                }));
        for (Map.Entry<String, Map<Published.Word, String>> one :
                article.noted().entrySet()) {
            Json.spaced(
                    out,
                    0,
                    json -> json.object(() -> {
                        json.text("article", article.id());
                        json.text(Published.isResponse(one.getValue()) ? "response" : "claim", one.getKey());
                        words(json, one.getValue());
                    }));
        }
        for (Map.Entry<String, String> correction : article.corrections().entrySet()) {
            Json.spaced(
                    out,
                    0,
                    json -> json.object(() -> {
                        json.text("article", article.id());
                        json.text("correction", correction.getKey());
                        json.text("date", correction.getValue());
                    }));
        }
    }

    private static void words(Json json, Map<Published.Word, String> words) {
        words.forEach((word, text) -> json.text(word.key(), text));
    }
}
