package org.dossier.command;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.explain.Explanation;
import org.dossier.explain.ExplanationText;
import org.dossier.explain.Explanations;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dossier explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains the code of a problem, such as 'unknown-id': what it means, why it matters, an example that fails and one that passes, and what to do. Without a code, lists all codes.",
        footerHeading = "%nExamples:%n",
        footer = {"  # list all codes", "  dossier explain", "  # explain one", "  dossier explain unknown-id"})
public final class ExplainCommand extends ProjectCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            completionCandidates = CompletionIds.Codes.class,
            description = "The code, as shown in brackets after 'error' or 'warning' (default: list all).")
    private String code;

    @Override
    public Integer call() {
        Explanations all = Explanations.read();
        if (code == null) {
            out().print(ExplanationText.contents(all));
            return Exit.DONE;
        }
        // As it may have been copied from a message: error[unknown-id]:
        String wanted = code.strip().replaceFirst("^(?:error|warning)?\\[(.*)\\]:?$", "$1");
        Explanation page = all.of(wanted);
        if (page != null) {
            out().print(ExplanationText.of(page));
            return Exit.DONE;
        }
        throw wrong(unknown(wanted, all));
    }

    private static String unknown(String wanted, Explanations all) {
        Map<String, Rule> rules = Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        if (rules.containsKey(wanted)) {
            return "No content can break the rule '" + wanted + "': "
                    + rules.get(wanted).reason().text() + " See 'dossier explain rule-level'.";
        }
        return "There is no code '" + wanted + "': "
                + Nearest.help(wanted, all.codes(), "'dossier explain' without a code lists all of them");
    }
}
