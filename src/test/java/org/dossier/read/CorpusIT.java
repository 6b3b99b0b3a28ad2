package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.dossier.manuscript.Markup;
import org.dossier.read.markdown.TokenCheck;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.ReadYaml;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two thousand real posts that nobody wrote with a dossier in mind. */
@Tag("corpora")
class CorpusIT {
    /**
     * What is found in their bodies, and how often at most: more would be noise. The marks are tags of the templates that the posts were
     * written for, and what else their tools read and this one does not.
     */
    private static final Map<String, Integer> MOST =
            Map.of("html-dropped", 26, "stray-mark", 3169, "editor-comment", 1);

    @Test
    void everyBodyIsReadWithTruePlacesAndLittleNoise() {
        Map<String, Integer> found = new TreeMap<>();
        for (SourceFile post : Corpora.posts()) {
            Problems problems = new Problems();
            int start = FrontMatter.of(post, ReadYaml.YAML, new Problems()).bodyStart();
            Markup body = ReadYaml.MARKDOWN.blocks(post, start, post.text().length(), problems);
            TokenCheck.check(body, post);
            assertTrue(!body.isEmpty() || post.text().substring(start).isBlank(), post::path);
            for (Problem problem : problems.sorted()) {
                found.merge(problem.code(), 1, Integer::sum);
            }
        }
        assertEquals(MOST, found);
    }
}
