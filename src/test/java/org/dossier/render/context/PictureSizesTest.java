package org.dossier.render.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizesTest {
    @TempDir
    Path folder;

    private PictureSizes.Size of(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return PictureSizes.of(List.of(new Asset("assets/" + name, file))).of("assets/" + name);
    }

    private PictureSizes.Size drawing(String svg) throws IOException {
        return of("a.SVG", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPhotographHasTheSizeOfItsPixels() throws IOException {
        byte[] png = Files.readAllBytes(Path.of("src/site-picture.png"));
        assertEquals(new PictureSizes.Size(1440, 1090), of("a.png", png));
        assertFalse(of("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}).known(), "cut off");
        assertFalse(of("a.webp", new byte[] {'R', 'I', 'F', 'F'}).known(), "a format that Java does not read");
    }

    @ParameterizedTest
    @CsvSource({"64, 64", "64px, 64", "63.5, 63", "' 64 ', 64"})
    void aDrawingHasTheSizeItStates(String written, int width) throws IOException {
        assertEquals(
                new PictureSizes.Size(width, 30),
                drawing("<?xml version='1.0'?><!-- a --><svg width='" + written + "' height='30'/>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 9 9'/>",
                "<svg width='100%' height='10'/>",
                "<svg width='2em' height='1em'/>",
                "<svg width='-1' height='1'/>",
                "<svg width='99999999999' height='1'/>",
                "<svg",
                "",
                "<!DOCTYPE svg [<!ENTITY w SYSTEM 'file:///etc/hostname'>]><svg width='&w;' height='1'/>"
            })
    void whatIsNotStatedIsNotGuessed(String svg) throws IOException {
        assertFalse(drawing(svg).known());
    }

    @Test
    void whatIsNoFileOfTheContentHasNone() {
        assertFalse(PictureSizes.of(List.of()).of("assets/a.png").known());
    }
}
