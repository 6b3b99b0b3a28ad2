package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.it.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Folds the same texts here and in a browser: a query and the index must meet. */
class SearchWordsIT {
    @TempDir
    Path folder;

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "Anneké SØREVALT, Straße ẞ Łódź Đorđe İIıi ΣΊΣΥΦΟΣ ς",
                "O'Brien’s co\u00ADop\u200Derate e\u0301 \uFB03 Ⅷ ½ ² ﷺ ﷲ",
                "أَحْمَد مدرســة هدى ٱلله فلسطینی کتاب ١٢٣",
                "שָׁלוֹם 東京タワーが ภาษาไทย ພາສາ ខ្មែរ မြန်မာ 한국어 हिन्दी",
                "𠮷 😀 x𝐀ʼn 𐐀",
                "z".repeat(40) + "é",
                ""));
        // Every letter, mark and sign of the basic plane that both know, each between two plain letters.
        for (int c = 0x80; c < 0xFFFE; c++) {
            boolean syllable = c >= 0xAC00 && c <= 0xD7A3 || c >= 0x4E00 && c <= 0x9FFF;
            if (Character.isDefined(c) && !Character.isSurrogate((char) c) && (!syllable || c % 97 == 0)) {
                texts.add("a" + (char) c + "B");
            }
        }
        return texts;
    }

    @Test
    void theBrowserFoldsAsTheIndexDoes() throws Exception {
        List<String> texts = texts();
        Files.copy(Path.of("templates/assets/search-index.js"), folder.resolve("search-index.js"));
        Files.writeString(
                folder.resolve("probe.js"),
                "const texts = " + new JsonMapper().writeValueAsString(texts) + ";"
                        + "const out = document.createElement('pre');"
                        + "out.textContent = texts.map((text) => window.dossierIndex.split(text).join(' ')).join('\\n');"
                        + "document.body.append(out);");
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><form data-index=\"search/\"></form>"
                        + "<script src=\"search-index.js\"></script><script src=\"probe.js\"></script></body></html>");
        String[] found = Jsoup.parse(Browser.found().dom(page.toUri().toString()))
                .select("pre")
                .first()
                .wholeText()
                .split("\n", -1);
        assertEquals(texts.size(), found.length);
        List<String> differ = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            String here = String.join(" ", SearchWords.of(texts.get(i)));
            if (!here.equals(found[i])) {
                differ.add(texts.get(i) + ": " + here + " / " + found[i]);
            }
        }
        assertEquals(List.of(), differ);
    }
}
