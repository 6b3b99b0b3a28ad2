package org.dossier.manual;

import org.dossier.explain.Explanation;
import org.dossier.explain.Explanations;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;

/** The part of the reference that says what is checked, and what the messages mean. */
final class ProblemReference {
    private ProblemReference() {}

    /** A row for each editorial rule. */
    static String rules() {
        StringBuilder text = new StringBuilder("| rule | level | what it asks for |\n| --- | --- | --- |\n");
        for (Rule rule : Rules.all()) {
            String name = "`" + rule.id() + "`";
            boolean hasLevel = rule.kept().hasLevel();
            text.append("| ").append(hasLevel ? "[" + name + "](messages.md#" + rule.id() + ")" : name);
            text.append(" | ").append(hasLevel ? rule.level().word() : "always kept");
            text.append(" | ").append(rule.reason().text()).append(" |\n");
        }
        return text.toString();
    }

    /** What {@code dossier explain} says, by what the codes are filed under. */
    static String messages() {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (Explanation page : Explanations.read().all()) {
            if (!page.group().equals(group)) {
                group = page.group();
                text.append("\n## ").append(group).append('\n');
            }
            text.append("\n### ")
                    .append(page.code())
                    .append("\n\n**")
                    .append(page.title())
                    .append(".** ");
            text.append(words(page.body())).append('\n');
        }
        return text.toString();
    }

    /** An explanation, with its parts named in words: their headings would be on the page once for every code. */
    private static String words(String body) {
        return body.replaceAll("(?m)^## (.*)$", "**$1**")
                .replaceAll("(?m)^```(\\w+) says$", "It says:\n\n```$1")
                .replaceAll("(?m)^```(\\w+) without$", "Without these files:\n\n```$1")
                .strip();
    }
}
