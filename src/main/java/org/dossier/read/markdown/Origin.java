package org.dossier.read.markdown;

import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Maps the characters of a Markdown text to where they were written: in the file itself, or inside a YAML value. */
record Origin(SourceFile file, int base, int[] offsets, int[] ends, Span whole) {
    /** Of a text that is in the file as it is, from {@code start} to {@code end}. */
    static Origin of(SourceFile file, int start, int end) {
        return new Origin(file, start, null, null, new Span(file, start, end));
    }

    /**
     * Of a YAML value. Quotes, escapes, folding and indentation are stepped over; where the two cannot be matched, the whole value is what
     * is pointed at.
     */
    static Origin of(String text, Span value) {
        String source = value.file().text();
        int[] offsets = new int[text.length() + 1];
        int[] ends = new int[text.length()];
        int at = value.start();
        boolean single = at < value.end() && source.charAt(at) == '\'';
        boolean twice = at < value.end() && source.charAt(at) == '"';
        if (at < value.end() && "|>".indexOf(source.charAt(at)) >= 0) {
            at = Math.min(value.end(), source.indexOf('\n', at) + 1);
        } else if (single || twice) {
            at++;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = text.charAt(i);
            if (twice) {
                at = YamlEscape.joinedLines(source, at, value.end());
            }
            YamlEscape escape = twice ? YamlEscape.at(source, at, value.end()) : null;
            if (escape != null && text.startsWith(escape.text(), i)) {
                int last = i + escape.text().length() - 1;
                for (; i <= last; i++) {
                    offsets[i] = at;
                    ends[i] = escape.end();
                }
                i = last;
                at = escape.end();
                continue;
            }
            while (at < value.end() && source.charAt(at) != wanted && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (at < value.end() && source.charAt(at) == wanted) {
                offsets[i] = at++;
                // In single quotes a quote is written twice.
                at += single && wanted == '\'' ? 1 : 0;
            } else if (Character.isWhitespace(wanted)) {
                offsets[i] = Math.max(value.start(), at - 1);
            } else {
                return new Origin(value.file(), 0, null, null, value);
            }
            ends[i] = offsets[i] + 1;
        }
        offsets[text.length()] = at;
        return new Origin(value.file(), 0, offsets, ends, value);
    }

    private boolean exact() {
        return offsets != null || base == whole.start() && base >= 0;
    }

    /** Where the characters from {@code start} to {@code end} of the text were written. */
    Span span(int start, int end) {
        if (offsets != null) {
            return new Span(
                    file, offsets[start], Math.max(offsets[start], end > start ? ends[end - 1] : offsets[start]));
        }
        return exact() ? new Span(file, base + start, base + end) : whole;
    }
}
