package org.dossier.command;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Keyed;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a script by which a shell completes commands, options and ids.",
            "The command it completes is called 'dossier': define that in the same file, as the examples do."
        },
        footerHeading = "%nExamples, for ~/.bashrc and ~/.zshrc:%n",
        footer = {
            "  dossier() { java -XX:TieredStopAtLevel=1 -jar ~/dossier.jar \"$@\"; }",
            "  source <(dossier completion bash)",
            "",
            "  dossier completion bash > ~/.dossier-completion   and source that: shells start faster"
        })
public final class CompletionCommand implements Callable<Integer> {
    private static final Pattern MARK = Pattern.compile("\\(\"" + CompletionIds.mark("([a-z ]+)") + "\"\\)");

    /** Looks for ids in the files, without starting the program; works in bash and in zsh. */
    private static final String IDS = """
            # Ids of the project that one stands in: the names of files in some folders of its content, and the keys of sources.yaml.
            function _dossier_ids() {
              local dir="$PWD" folder
              while [ -n "$dir" ] && [ ! -f "$dir/content/dossier.yaml" ]; do dir="${dir%/*}"; done
              [ -f "$dir/content/dossier.yaml" ] || return 0
              for folder in "$@"; do
                if [ "$folder" = sources ]; then
                  sed -n 's/^\\([^][:space:]"#{}&*!|>%@,[-][^:[:space:]]*\\):.*/\\1/p' "$dir/content/sources.yaml" 2>/dev/null | grep -v "^'"
                else
                  find "$dir/content/$folder" -maxdepth 1 -name '[!.]*.md' 2>/dev/null | sed 's/.*\\///; s/\\.md$//' | sort
                fi
              done
            }

            """;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    /** Shells that there are scripts for. */
    enum Shell implements Keyed {
        /** GNU Bash. */
        BASH,
        /** The Z shell, by its layer for scripts of bash. */
        ZSH;

        @Override
        public String toString() {
            return key();
        }
    }

    /** A command that prints there. */
    public CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("dossier", spec.parent().commandLine());
        String withIds = MARK.matcher(script).replaceAll(found -> Matcher.quoteReplacement(ids(found.group(1))));
        // Else the program's own name counts as the command 'new dossier', of which it is a word.
        withIds = withIds.replace("in \"${COMP_WORDS[@]}\"", "in \"${COMP_WORDS[@]:1}\"");
        int functions = withIds.indexOf("# CompWordsContainsArray");
        streams.out().print(withIds.substring(0, functions) + IDS + withIds.substring(functions));
        return Exit.DONE;
    }

    private static String ids(String folders) {
        return "( $(_dossier_ids " + folders + ") )";
    }
}
