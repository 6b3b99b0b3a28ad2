package org.dossier.render.template;

import freemarker.cache.TemplateLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Collectors;

/**
 * Templates of the program without the spaces at the beginning of their lines, which would be on every page of a site. Nothing they print
 * begins a line with a space that is seen. Lines remain as many, for messages.
 *
 * @param indented where they are
 */
record Unindented(TemplateLoader indented) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) throws IOException {
        return indented.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return indented.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        try (BufferedReader lines = new BufferedReader(indented.getReader(source, encoding))) {
            return new StringReader(
                    lines.lines().map(String::stripLeading).collect(Collectors.joining("\n", "", "\n")));
        }
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        indented.closeTemplateSource(source);
    }
}
