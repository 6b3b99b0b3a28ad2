package org.dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.FullDossier;
import org.junit.jupiter.api.Test;

class DossierTest {
    /** What gives nothing of the dossier, or is made by the compiler. */
    private static final Set<String> NOTHING = Set.of("reads", "toString", "hashCode");

    /** What is made of another answer, or never the same. */
    private static final Set<String> MADE = Set.of("claims", "index");

    /** A page is drawn again only when an answer to what it asked has changed: an answer that nobody is told of would leave it as it was. */
    @Test
    void everyAnswerIsToldAndIsTheOneThatIsCompared() throws ReflectiveOperationException {
        Dossier silent = FullDossier.make().dossier();
        List<Reads.Question> asked = new ArrayList<>();
        Dossier dossier = silent.telling(asked::add);
        List<String> ids = Stream.of(
                        silent.articles().stream().map(Article::id),
                        silent.profiles().stream().map(Profile::id),
                        silent.sources().stream().map(Source::id),
                        silent.pages().stream().map(FreePage::id),
                        silent.claims().stream().map(Claim::id))
                .flatMap(all -> all)
                .toList();
        int answers = 0;
        for (Method method : Dossier.class.getDeclaredMethods()) {
            List<Class<?>> given = List.of(method.getParameterTypes());
            if (!Modifier.isPublic(method.getModifiers()) || NOTHING.contains(method.getName())) {
                continue;
            }
            for (String id :
                    given.equals(List.of(String.class)) ? ids : given.isEmpty() ? List.of("") : List.<String>of()) {
                asked.clear();
                Object answer = given.isEmpty() ? method.invoke(dossier) : method.invoke(dossier, id);
                assertTrue(!asked.isEmpty(), method::toString);
                Reads.Question question = asked.get(0);
                assertEquals(id, question.id(), method::toString);
                if (!MADE.contains(method.getName())) {
                    assertEquals(answer, silent.answer(question), method::toString);
                }
                answers++;
            }
        }
        assertTrue(answers > ids.size(), "methods that take an id were called");
    }
}
