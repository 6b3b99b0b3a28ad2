package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads targets of links by the rules of CommonMark 0.31, where one in angle brackets may hold spaces: {@code [plan](<assets/town hall.svg>)}.
 * Flexmark knows those of 0.28.
 *
 * <p>And after words in brackets, {@code [sic][^1]} and {@code [sic][@report, p. 3]}, a footnote's mark or a citation stays what it is:
 * Flexmark takes it for the label of a link, finds none, and shows all of it as written.
 */
final class SpacedTargets extends CommonmarkInlineParser {
    // spec: CommonMark 0.31.2, "link destination"
    private static final Pattern IN_ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*>");

    private boolean defining;

    private SpacedTargets(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData referenceLinkProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                referenceLinkProcessors,
                extensions);
    }

    /** To hand to a parser's builder. */
    static InlineParserFactory factory() {
        return SpacedTargets::new;
    }

    /** As the overridden one does, which copies all of the input to know two offsets. */
    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** As the overridden one does, which makes a builder of sequences for the one stretch that nearly all are of. */
    @Override
    public boolean flushTextNode() {
        boolean one = currentText != null
                && currentText.size() == 1
                && currentText.get(0) instanceof CharSubSequence
                && !currentText.get(0).isEmpty();
        if (!one) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(currentText.get(0)));
        currentText = null;
        return true;
    }

    @Override
    public BasedSequence parseLinkDestination() {
        BasedSequence target = match(IN_ANGLES);
        return target == null ? super.parseLinkDestination() : target;
    }

    @Override
    protected int parseReference(Block block, BasedSequence chars) {
        defining = true;
        try {
            return super.parseReference(block, chars);
        } finally {
            defining = false;
        }
    }

    @Override
    public int parseLinkLabel() {
        int start = index;
        int length = super.parseLinkLabel();
        if (!defining && length > 2 && "^@".indexOf(input.charAt(start + 1)) >= 0 && !isDefined(start, length)) {
            index = start;
            return 0;
        }
        return length;
    }

    private boolean isDefined(int start, int length) {
        return referenceRepository.containsKey(
                referenceRepository.normalizeKey(input.subSequence(start + 1, start + length - 1)));
    }
}
