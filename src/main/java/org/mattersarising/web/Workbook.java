package org.mattersarising.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mattersarising.shared.Refused;

/** The first sheet of an Excel workbook that somebody handed in. Nothing in it is calculated; what was calculated last counts. */
final class Workbook {

    /** In memory a workbook is some ten times as large as its files. */
    private static final long LARGEST_INFLATED = 30L * 1024 * 1024;

    private static final int MOST_FILES = 500;

    private Workbook() {}

    static List<TableFile.Row> rows(byte[] bytes) {
        refuseBombs(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<TableFile.Row> rows = new ArrayList<>();
            DataFormatter formats = new DataFormatter(Locale.UK);
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getLastCellNum(), 100); column++) {
                    cells.add(text(row.getCell(column), formats));
                }
                TableFile.add(rows, row.getRowNum() + 1, cells);
            }
            return rows;
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // POI has an exception of its own for each way in which a file can be broken.
            throw new Refused(
                    "This workbook cannot be read; open it in Excel, save it as .xlsx or CSV, and choose it again.");
        }
    }

    private static String text(Cell cell, DataFormatter formats) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? moment(cell.getNumericCellValue(), cell.getLocalDateTimeCellValue())
                        : formats.formatRawCellContents(
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormat(),
                                cell.getCellStyle().getDataFormatString());
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "Yes" : "No";
            default -> "";
        };
    }

    /** Excel counts days, and an hour alone is a part of one. */
    private static String moment(double days, LocalDateTime moment) {
        return days < 1
                ? moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : moment.toLocalDate().toString();
    }

    /** A small file can be packed so that it unpacks to more than any memory holds; it is counted before it is opened. */
    private static void refuseBombs(byte[] bytes) {
        long inflated = 0;
        int files = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                files++;
                inflated += counted(zip, buffer, LARGEST_INFLATED - inflated);
                if (inflated > LARGEST_INFLATED || files > MOST_FILES) {
                    throw new Refused(
                            "This workbook unpacks to more than can be read; save its first sheet alone, or as CSV.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("This workbook is damaged; open it in Excel, save it again, and choose it again.");
        }
    }

    private static long counted(InputStream in, byte[] buffer, long most) throws IOException {
        long total = 0;
        for (int got = in.read(buffer); got >= 0 && total <= most; got = in.read(buffer)) {
            total += got;
        }
        return total;
    }
}
