package org.dossier.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.charset.Charset;
import java.util.Map;
import org.dossier.manuscript.Token;
import org.dossier.model.Piece;
import org.dossier.source.Problems;

/** Turns what is in a block into tokens. */
final class InlineWalk {
    private static final int DEEPEST = 60;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Document document;
    private final TokenList tokens;
    private final RawHtml html;
    private final Footnotes footnotes;
    private final Origin origin;
    private final FormTokens forms;
    private final Problems problems;
    private int depth;

    InlineWalk(
            Document document,
            TokenList tokens,
            RawHtml html,
            Footnotes footnotes,
            Origin origin,
            FormTokens forms,
            Problems problems) {
        this.document = document;
        this.tokens = tokens;
        this.html = html;
        this.footnotes = footnotes;
        this.origin = origin;
        this.forms = forms;
        this.problems = problems;
    }

    /** Everything inside a node; an error where emphasis nests so deeply that the stack might not hold what is made of it. */
    void children(Node parent) {
        if (depth == DEEPEST) {
            problems.error(
                    "markdown-too-deep",
                    tokens.span(parent.getChars().subSequence(0, 1)),
                    "emphasis or links are nested more than " + DEEPEST + " levels deep here",
                    "remove some levels");
            problems.unread(Problems.Unread.TEXT, origin.whole().file().path());
            return;
        }
        depth++;
        line(parent);
        depth--;
    }

    private void line(Node parent) {
        RawHtml.Line line = html.new Line();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                line.tag(node.getChars());
                if (SafeHtml.isSeen(RawHtml.opaque(node.getChars()))) {
                    tokens.add(new Token.LeftOut(tokens.span(node.getChars())));
                }
                Node end = endOf(node);
                while (node != end) {
                    node = node.getNext();
                    forms(node);
                }
            } else {
                inline(node);
            }
        }
        line.end();
    }

    /** Only the dossier's own forms of what is not shown: a passage or reference may begin there and end elsewhere, or the reverse. */
    private void forms(Node node) {
        if (node instanceof InlineForms.Form form) {
            forms.add(form);
        }
        node.getChildren().forEach(this::forms);
    }

    /** The tag that ends a script or the like, which is not text for readers; the tag itself for other elements. */
    private static Node endOf(Node tag) {
        String element = RawHtml.opaque(tag.getChars());
        if (!element.isEmpty()) {
            for (Node node = tag.getNext(); node != null; node = node.getNext()) {
                if (node instanceof HtmlInline && RawHtml.ends(node.getChars(), element)) {
                    return node;
                }
            }
        }
        return tag;
    }

    private void inline(Node node) {
        if (node instanceof Text) {
            tokens.text(node.getChars());
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof HtmlEntity) {
            tokens.chars(entity(node.getChars()), tokens.span(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            if (!tokens.beginsLine()) {
                tokens.chars(" ", tokens.span(node.getChars()));
            }
        } else if (node instanceof HardLineBreak) {
            tokens.draw(new Piece.Empty("br", Map.of()));
            tokens.chars("\n", tokens.span(node.getChars()));
        } else if (node instanceof Emphasis) {
            wrap("em", node);
        } else if (node instanceof StrongEmphasis) {
            wrap("strong", node);
        } else if (node instanceof Strikethrough) {
            wrap("del", node);
        } else if (node instanceof Code code) {
            tokens.open("code");
            codeWords(code.getText(), inCell(code));
            tokens.close("code");
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof InlineForms.Form form) {
            forms.add(form);
        } else if (!(node instanceof HtmlInlineComment)) {
            linkOrPicture(node);
        }
    }

    // spec: CommonMark 0.31.2, "Numeric character references": at most seven decimal or six hexadecimal digits
    private static String entity(BasedSequence chars) {
        // Both come to ten characters with the marks around them.
        if (chars.length() > 10 && chars.charAt(1) == '#') {
            return chars.toString();
        }
        String text = chars.unescape();
        if (Unprintable.find(text) < 0) {
            return text;
        }
        // spec: HTML, "Numeric character reference end state": what browsers make of &#146;
        boolean windows = text.charAt(0) >= 0x80 && text.charAt(0) < 0xA0;
        return windows ? new String(new byte[] {(byte) text.charAt(0)}, WINDOWS) : "\uFFFD";
    }

    private void wrap(String tag, Node node) {
        tokens.open(tag);
        children(node);
        tokens.close(tag);
    }

    // spec: CommonMark 0.31.2, "Code spans": line endings become spaces; one space is stripped from both sides
    private static BasedSequence codeText(BasedSequence raw) {
        int last = raw.length() - 1;
        boolean padded = last > 0 && isSpace(raw.charAt(0)) && isSpace(raw.charAt(last)) && !raw.isBlank();
        return padded ? raw.subSequence(1, last) : raw;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    /** Words in a line of code are words that readers see. */
    private void codeWords(BasedSequence raw, boolean inCell) {
        BasedSequence text = codeText(raw);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean bar = inCell && text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|';
            if (bar || text.charAt(i) == '\n') {
                codeWords(text, from, i);
                BasedSequence sign = text.subSequence(i, bar ? i + 2 : i + 1);
                tokens.chars(bar ? "|" : " ", tokens.span(sign));
                i += bar ? 1 : 0;
                from = i + 1;
            }
        }
        codeWords(text, from, text.length());
    }

    private void codeWords(BasedSequence text, int from, int to) {
        BasedSequence part = text.subSequence(from, to);
        tokens.chars(part.toString(), tokens.span(part));
    }

    // spec: GitHub Flavored Markdown 0.29, "Tables": a bar is escaped in a cell also where it stands in code
    private static boolean inCell(Node code) {
        return code.getAncestorOfType(TableCell.class) != null;
    }

    private void footnote(Footnote node) {
        FootnoteBlock block = node.isDefined() ? node.getFootnoteBlock() : null;
        if (block == null) {
            problems.warning(
                    "footnote-missing",
                    tokens.span(node.getChars()),
                    "there is no footnote '" + node.getText() + "'",
                    "add a line '[^" + node.getText() + "]: …', or put a backslash before the bracket");
            tokens.text(node.getChars());
            return;
        }
        tokens.draw(footnotes.use(block));
    }

    /** Nothing that an author wrote goes unsaid: a footnote that no mark leads to is not shown. */
    void warnUnused(FootnoteBlock block) {
        BasedSequence chars = block.getChars();
        problems.warning(
                "footnote-unused",
                tokens.span(chars.subSequence(0, Math.max(0, chars.indexOf(':')))),
                "no mark in the text refers to this footnote, so it is not shown",
                "write [^" + block.getText() + "] where it belongs, or remove it");
    }

    private void linkOrPicture(Node node) {
        if (node instanceof Link link) {
            link(node, link.getUrl(), link.getTitle());
        } else if (node instanceof LinkRef ref) {
            Reference definition = definition(ref);
            if (definition == null) {
                asText(ref);
            } else {
                link(node, definition.getUrl(), definition.getTitle());
            }
        } else if (node instanceof Image image) {
            picture(node, image.getUrl().unescape(), image.getTitle().unescape());
        } else if (node instanceof ImageRef ref) {
            Reference definition = definition(ref);
            if (definition == null) {
                asText(ref);
            } else {
                picture(
                        node,
                        definition.getUrl().unescape(),
                        definition.getTitle().unescape());
            }
        } else if (node instanceof AutoLink auto) {
            autoLink(auto.getText(), auto.getUrl().toString());
        } else if (node instanceof MailLink mail) {
            autoLink(mail.getText(), "mailto:" + mail.getText());
        } else {
            throw new IllegalStateException("an inline that nobody draws: " + node.getClass());
        }
    }

    private Reference definition(RefNode ref) {
        return ref.isDefined() ? ref.getReferenceNode(document) : null;
    }

    /** Brackets that name no definition are just brackets. */
    private void asText(RefNode ref) {
        if (!ref.hasChildren()) {
            tokens.text(ref.getChars());
            return;
        }
        tokens.text(ref.getChars().prefixOf(ref.getChildChars()));
        children(ref);
        tokens.text(ref.getChars().suffixOf(ref.getChildChars()));
    }

    private void link(Node node, BasedSequence address, BasedSequence title) {
        if (html.inLink()) {
            children(node);
            return;
        }
        html.link(true);
        tokens.add(new Token.LinkStart(
                address.unescape(), title.unescape(), false, tokens.span(address), tokens.span(node.getChars())));
        children(node);
        tokens.close("a");
        html.link(false);
    }

    private void autoLink(BasedSequence words, String address) {
        String href = address.startsWith("www.") ? "https://" + address : address;
        boolean link = !html.inLink();
        if (link) {
            tokens.add(new Token.LinkStart(href, "", true, tokens.span(words), tokens.span(words)));
        }
        tokens.chars(words.toString(), tokens.span(words));
        if (link) {
            tokens.close("a");
        }
    }

    private void picture(Node node, String address, String title) {
        tokens.add(new Token.Picture(address, plainText(node), title, tokens.span(node.getChars())));
    }

    private static String plainText(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node node : parent.getChildren()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof Code code) {
                out.append(
                        codeText(code.getText()).toString().replace('\n', ' ').replace('\0', '\uFFFD'));
            } else if (node.hasChildren()) {
                out.append(plainText(node));
            } else if (node instanceof InlineForms.Reference reference) {
                out.append(reference.named ? "" : reference.id);
            } else if (!(node instanceof HtmlInline) && !(node instanceof InlineForms.Form)) {
                out.append(node.getChars().unescape());
            }
        }
        return out.toString();
    }
}
