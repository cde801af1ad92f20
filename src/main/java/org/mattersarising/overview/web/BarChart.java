package org.mattersarising.overview.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.overview.MonthOfBusiness;

/** Where the bars of the year stand. Every bar carries its number, so that nothing is told by height or colour alone. */
record BarChart(int width, int height, int floor, List<Bar> bars) {

    private static final int STEP = 60;
    private static final int BAR = 40;
    private static final int TALLEST = 150;
    private static final int HEAD = 24;
    private static final int FOOT = 24;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    /** One bar with the number above it and the month below. */
    record Bar(int x, int y, int width, int height, int middle, long number, String month) {}

    static BarChart of(List<MonthOfBusiness> months) {
        long most = Math.max(
                1, months.stream().mapToLong(MonthOfBusiness::outstanding).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (MonthOfBusiness month : months) {
            int height = (int) (month.outstanding() * TALLEST / most);
            int x = bars.size() * STEP + (STEP - BAR) / 2;
            bars.add(new Bar(
                    x,
                    HEAD + TALLEST - height,
                    BAR,
                    height,
                    x + BAR / 2,
                    month.outstanding(),
                    MONTH.format(month.month())));
        }
        return new BarChart(months.size() * STEP, HEAD + TALLEST + FOOT, HEAD + TALLEST, bars);
    }
}
