package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds every dossier of the repository with the packaged jar, and reads the sites as a browser and a crawler would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteIT {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    @TempDir
    static Path folder;

    private final Map<String, Path> sites = new HashMap<>();

    @BeforeAll
    void build() throws Exception {
        sites.putAll(Jar.sites(folder));
    }

    static Set<String> dossiers() throws IOException {
        return Jar.siteNames();
    }

    /** All but the manual, which is made of pages. */
    static List<String> real() throws IOException {
        return dossiers().stream().filter(name -> !name.equals("manual")).toList();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyPageIsValidHtml(String name) throws Exception {
        Jar.Run run = Jar.start(List.of(
                Jar.java(),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--skip-non-html",
                "--format",
                "gnu",
                sites.get(name).toString()));
        List<String> errors = run.output()
                .lines()
                .filter(line -> line.contains(".html\"") && line.contains("error"))
                .toList();
        assertEquals(List.of(), errors);
        assertEquals(0, run.code(), run.output());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyLinkLeadsToAPageAndAnchorOfTheSite(String name) throws Exception {
        Map<String, Document> pages = pages(sites.get(name));
        Set<String> files = Jar.files(sites.get(name)).keySet();
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((route, page) ->
                ids.put(route, new HashSet<>(page.select("[id]").eachAttr("id"))));
        List<String> broken = new ArrayList<>();
        pages.forEach((route, page) -> {
            for (Element link : page.select("a[href], link[href], img[src], script[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                    continue;
                }
                URI target = URI.create("/" + encoded(route)).resolve(address);
                String path = target.getPath().substring(1);
                if (!files.contains(path)) {
                    broken.add(route + ": " + address);
                } else if (target.getFragment() != null && !ids.get(path).contains(target.getFragment())) {
                    broken.add(route + ": no anchor " + address);
                }
            }
        });
        assertEquals(List.of(), broken);
        assertTrue(pages.size() > 20, "pages: " + pages.size());
    }

    private static String encoded(String route) {
        return URI.create("")
                .resolve(Path.of("/" + route).toUri().getRawPath().substring(1))
                .toString();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noPageAsksAnotherHostAndNoIdStandsTwice(String name) throws Exception {
        pages(sites.get(name)).forEach((route, page) -> {
            for (Element part :
                    page.select("script, img, iframe, embed, object, video, audio, link[rel=stylesheet], source")) {
                String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
                assertFalse(address.matches("(?i)(https?:)?//.*"), route + " asks for " + address);
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(new HashSet<>(ids).size(), ids.size(), "an id stands twice on " + route);
            assertEquals(1, page.select("h1").size(), "headings of level 1 on " + route);
            assertTrue(page.select("a a").isEmpty(), "a link in a link on " + route);
            // What tells search engines about the page is data, which no browser runs.
            assertTrue(
                    page.select("[onclick], [style], script:not([src], [type=application/ld+json])")
                            .isEmpty(),
                    "inline code on " + route);
        });
    }

    @ParameterizedTest
    @MethodSource("real")
    void everyArticleWithAllItLoadsIsLight(String name) throws Exception {
        Map<String, byte[]> files = Jar.files(sites.get(name));
        int articles = 0;
        for (Map.Entry<String, Document> page : pages(sites.get(name)).entrySet()) {
            String route = page.getKey();
            if (!route.startsWith("articles/")) {
                continue;
            }
            Set<String> loaded = new TreeSet<>(Set.of(route));
            for (Element part : page.getValue().select("link[rel=stylesheet], link[rel=icon], script[src], main img")) {
                URI address = URI.create(part.hasAttr("src") ? part.attr("src") : part.attr("href"));
                loaded.add(URI.create("/" + encoded(route))
                        .resolve(address)
                        .getPath()
                        .substring(1));
            }
            assertTrue(loaded.size() > 4, route + " loads " + loaded);
            int bytes = 0;
            for (String one : loaded) {
                bytes += packed(files.get(one));
            }
            assertTrue(bytes <= 60_000, route + ": " + bytes + " bytes of " + loaded);
            articles++;
        }
        assertTrue(articles > 0);
    }

    /** How many bytes go over the line, each file by itself. */
    private static int packed(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    @ParameterizedTest
    @MethodSource("real")
    void everyMentionLeadsToItsVeryWords(String name) throws Exception {
        Path site = sites.get(name);
        Map<String, Document> pages = pages(site);
        List<String> rows = Files.readAllLines(site.resolve("data/mentions.csv"), StandardCharsets.UTF_8);
        assertTrue(rows.size() > 50, "mentions: " + rows.size());
        int checked = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            if (!page.getKey().matches("(people|organizations)/.*")) {
                continue;
            }
            for (Element hit : page.getValue().select("#mentions h3 ~ ul a")) {
                URI target = URI.create("/" + encoded(page.getKey())).resolve(hit.attr("href"));
                Element words = pages.get(target.getPath().substring(1)).getElementById(target.getFragment());
                assertTrue(words != null, page.getKey() + ": " + hit.attr("href"));
                assertTrue(
                        hit.text()
                                .startsWith(words.text()
                                        .replaceFirst("\\[?\\d+\\]?$", "")
                                        .strip()),
                        page.getKey() + ": '" + hit.text() + "' leads to '" + words.text() + "'");
                checked++;
            }
        }
        assertEquals(rows.size() - 1, checked, "mentions on profiles");
    }

    @Test
    void everyNameOfTheSourceHasItsPage() {
        List<String> names = List.of(
                "people/niveen-abu-rahmoun",
                "people/jalal-abukhater",
                "people/elizabeth-warren",
                "people/marco-rubio",
                "people/scott-hale",
                "people/dado-ruvic",
                "organizations/tiktok",
                "organizations/7amleh",
                "organizations/hamas",
                "organizations/bytedance",
                "organizations/ngo-monitor",
                "organizations/popular-front-for-the-liberation-of-palestine",
                "organizations/american-muslims-for-palestine",
                "organizations/students-for-justice-in-palestine",
                "organizations/jewish-voice-for-peace",
                "organizations/mpower-change",
                "organizations/columbia-university",
                "organizations/george-washington-university",
                "organizations/meedan",
                "organizations/national-science-foundation",
                "organizations/chinese-communist-party",
                "organizations/united-states-congress",
                "organizations/united-states-senate",
                "organizations/senate-select-committee-on-intelligence",
                "organizations/facebook",
                "organizations/whatsapp",
                "organizations/signal",
                "organizations/reuters");
        List<String> missing = names.stream()
                .filter(route -> !Files.isRegularFile(sites.get("first").resolve(route + ".html")))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aSecondBuildWritesNothingAndAnotherPlaceAndTimeTheSameBytes() throws Exception {
        Jar.Run again = Jar.run("build", FICTIONAL, "-o", sites.get("fictional"));
        assertTrue(again.output().contains(" 0 written"), again.output());
        Path copy = folder.resolve("elsewhere");
        Jar.copy(FICTIONAL, copy);
        Path site = folder.resolve("turkish");
        Jar.Run run = Jar.run(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1"),
                "build",
                copy,
                "-o",
                site);
        assertEquals(0, run.code(), run.output());
        Map<String, byte[]> expected = Jar.files(sites.get("fictional"));
        Map<String, byte[]> found = Jar.files(site);
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((route, bytes) -> assertArrayEquals(bytes, found.get(route), route));
    }

    private static Map<String, Document> pages(Path site) throws Exception {
        Map<String, Document> pages = new HashMap<>();
        Jar.files(site).forEach((route, bytes) -> {
            if (route.endsWith(".html")) {
                pages.put(route, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }
}
