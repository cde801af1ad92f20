package org.mattersarising.overview;

import java.time.YearMonth;

/**
 * What happened in a month.
 *
 * @param agreed actions that the board asked for
 * @param ended actions that were closed, withdrawn or superseded
 * @param outstanding those open at the end of the month, or today in the present month
 */
public record MonthOfBusiness(YearMonth month, long agreed, long ended, long outstanding) {}
