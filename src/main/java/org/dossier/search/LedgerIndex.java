package org.dossier.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.output.Csv;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.render.page.LedgerRows;
import org.dossier.render.page.SearchResults;

/**
 * The files by which the ledger finds all claims of a dossier, and of which readers take what they have chosen: each is a call of
 * {@code dossierClaims} with comma-separated values, whose first line has the names of the columns of {@link LedgerRows}. A row has the state of the
 * responses to its claim, and leads to them.
 *
 * <p>The last file has the newest claims, and files before it stay as they are when claims are added.
 */
public final class LedgerIndex {
    private LedgerIndex() {}

    /** All files, those of the oldest claims first; none for a dossier without claims. */
    public static List<OutputFile> of(List<Claim> claims, SearchResults results) {
        List<OutputFile> files = new ArrayList<>();
        for (int to = claims.size(); to > 0; to -= LedgerRows.PER_FILE) {
            List<Claim> some = claims.subList(Math.max(0, to - LedgerRows.PER_FILE), to);
            String key = Integer.toString(files.size());
            files.add(new OutputFile(
                    LedgerRows.FOLDER + key + ".js",
                    out -> Script.write(
                            "dossierClaims", key, json -> json.writeString(csv(some, results.rows())), out)));
        }
        return files;
    }

    private static String csv(List<Claim> claims, LedgerRows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        for (String column : LedgerRows.COLUMNS) {
            csv.cell(column);
        }
        csv.end();
        for (Claim claim : claims) {
            for (String cell : rows.cells(claim)) {
                csv.text(cell);
            }
            csv.end();
        }
        csv.flush();
        return StorableText.storable(out.toString(StandardCharsets.UTF_8));
    }
}
