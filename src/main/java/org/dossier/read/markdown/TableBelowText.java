package org.dossier.read.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a table begin right below a line of text, as GitHub does: that line stays a paragraph. Flexmark makes one paragraph of both. */
final class TableBelowText implements CustomBlockParserFactory {
    // spec: GitHub Flavored Markdown 0.29, "delimiter row"
    private static final Pattern DELIMITERS =
            Pattern.compile("[ \\t>]*+(?=[^\\n]*\\|)\\|?(?:[ \\t]*+:?-++:?[ \\t]*+\\|)*+(?:[ \\t]*+:?-++:?[ \\t]*+)?");

    private TableBelowText() {}

    /** The extension to hand to a parser's builder. */
    static Parser.ParserExtension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {
                // nothing to set
            }

            @Override
            public void extend(Parser.Builder builder) {
                builder.customBlockParserFactory(new TableBelowText());
            }
        };
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean below = matched.getBlockParser().isParagraphParser() && beginsTable(state);
                return below
                        ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                        : BlockStart.none();
            }
        };
    }

    private static boolean beginsTable(ParserState state) {
        BasedSequence line = state.getLine();
        int cells = state.getIndent() >= 4 || line.indexOf('|') < 0
                ? 0
                : cells(line.subSequence(state.getNextNonSpaceIndex()));
        if (cells == 0) {
            return false;
        }
        BasedSequence text = line.getBaseSequence();
        int end = text.indexOf('\n', line.getEndOffset());
        if (end < 0) {
            return false;
        }
        int next = text.indexOf('\n', end + 1);
        BasedSequence row = text.subSequence(end + 1, next < 0 ? text.length() : next);
        return row.length() > 0
                && DELIMITERS.matcher(row).matches()
                && cells(row.trim(c -> c == '>' || c == ' ' || c == '\t')) == cells;
    }

    /** How many cells a row has: bars divide them, but for those after a backslash and those at its ends. */
    private static int cells(CharSequence row) {
        String text = row.toString().strip();
        int cells = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cells += c == '|' && i > 0 && i < text.length() - 1 ? 1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return cells;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
