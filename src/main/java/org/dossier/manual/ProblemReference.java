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

    /** An explanation: what it means and what to do; its example is folded, so that the page can be looked through. */
    private static String words(String body) {
        StringBuilder text = new StringBuilder();
        StringBuilder example = new StringBuilder();
        for (String part : body.split("(?m)^## ")) {
            String title = part.lines().findFirst().orElse("");
            if (title.equals(Explanations.WRONG) || title.equals(Explanations.RIGHT)) {
                example.append(named(title, part));
            } else if (title.equals(Explanations.ADVICE)) {
                text.append(named(title, part));
            } else {
                text.append(part.strip()).append('\n');
            }
        }
        String folded = example.toString()
                .replaceAll("(?m)^```(\\w+) says$", "It says:\n\n```$1")
                .replaceAll("(?m)^```(\\w+) without$", "Without these files:\n\n```$1");
        return text + "\n<details>\n<summary>Example</summary>\n" + folded + "\n</details>";
    }

    /** A part with its name in words: as a heading, it would be on the page once for every code. */
    private static String named(String title, String part) {
        return "\n**" + title + "**\n\n" + part.substring(title.length()).strip() + "\n";
    }
}
