package org.dossier.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.Keyed;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dossier completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a script that lets your shell complete commands, options and ids.",
            "It completes the command 'dossier'. If you have only dossier.jar, define that command first, as in the examples."
        },
        footerHeading = "%nExamples, for ~/.bashrc and ~/.zshrc:%n",
        footer = {
            "  dossier() { java -jar ~/dossier.jar \"$@\"; }",
            "  source <(dossier completion bash)",
            "",
            "  # a file, so that shells start faster",
            "  dossier completion bash > ~/.dossier-completion",
            "  source ~/.dossier-completion"
        })
public final class CompletionCommand extends ProjectCommand {
    private static final Pattern MARK = Pattern.compile("\\(\"" + CompletionIds.mark("([a-z ]+)") + "\"\\)");

    /** Looks for ids in the files, without starting the program; works in bash and in zsh. */
    private static final String IDS = """
            # Ids of the project of the current folder: the names of files in some folders of its content, the keys of sources.yaml,
            # and the ids that claims have in the annotations of the articles on the command line, or of all.
            function _dossier_ids() {
              local dir="$PWD" folder word file
              while [ -n "$dir" ] && [ ! -f "$dir/content/dossier.yaml" ]; do dir="${dir%/*}"; done
              [ -f "$dir/content/dossier.yaml" ] || return 0
              for folder in "$@"; do
                if [ "$folder" = sources ]; then
                  sed -n 's/^\\([^][:space:]"#{}&*!|>%@,[-][^:[:space:]]*\\):.*/\\1/p' "$dir/content/sources.yaml" 2>/dev/null | grep -v "^'"
                elif [ "$folder" = claims ]; then
                  echo all
                  for word in "${COMP_WORDS[@]}" "*"; do
                    file="$dir/content/articles/$word.yaml"
                    if [ "$word" = "*" ]; then
                      cat "$dir"/content/articles/*.yaml 2>/dev/null | _dossier_claims
                    elif [ -n "$word" ] && [ -f "$file" ]; then
                      _dossier_claims < "$file"
                      break
                    fi
                  done
                else
                  find "$dir/content/$folder" -maxdepth 1 -name '[!.]*.md' 2>/dev/null | sed 's/.*\\///; s/\\.md$//' | sort
                fi
              done
            }

            # What the claims of a file are called.
            function _dossier_claims() {
              awk '/^[a-z_]+:/ { inside = /^claims:/ } inside && /^ *-? +id: +[a-z0-9-]+/ { sub(/^.*id: +/, ""); sub(/[^a-z0-9-].*$/, ""); print }'
            }

            """;

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

    @Override
    public Integer call() {
        String script = AutoComplete.bash("dossier", spec().parent().commandLine());
        String withIds = MARK.matcher(script).replaceAll(found -> Matcher.quoteReplacement(ids(found.group(1))));
        // Else the program's own name counts as the command 'new dossier', of which it is a word.
        withIds = withIds.replace("in \"${COMP_WORDS[@]}\"", "in \"${COMP_WORDS[@]:1}\"");
        // A key is followed by its value, not by the next word.
        withIds = withIds.replace(
                "    '--set')\n", "    '--set')\n      type compopt &>/dev/null && compopt -o nospace\n");
        int functions = withIds.indexOf("# CompWordsContainsArray");
        out().print(withIds.substring(0, functions) + IDS + withIds.substring(functions));
        return Exit.DONE;
    }

    private static String ids(String folders) {
        return "( $(_dossier_ids " + folders + ") )";
    }
}
