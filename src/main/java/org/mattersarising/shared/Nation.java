package org.mattersarising.shared;

/** The part of the United Kingdom whose law and bank holidays a body follows. */
public enum Nation {
    /** Five clear days: Local Government Act 1972, section 100B as amended in 2000. */
    ENGLAND("England", "eng", 5),
    /** Three clear days: Local Government Act 1972, section 100B as it stands in Wales. */
    WALES("Wales", "wls", 3),
    /** Three clear days: Local Government (Scotland) Act 1973, section 50B. */
    SCOTLAND("Scotland", "sct", 3),
    /** Five clear days: Local Government Act (Northern Ireland) 2014, section 43. */
    NORTHERN_IRELAND("Northern Ireland", "nir", 5);

    private final String title;
    private final String holidays;
    private final int clearDays;

    Nation(String title, String holidays, int clearDays) {
        this.title = title;
        this.holidays = holidays;
        this.clearDays = clearDays;
    }

    public String title() {
        return title;
    }

    /** Clear working days for which papers must be public before a meeting. */
    public int clearDays() {
        return clearDays;
    }

    String holidays() {
        return holidays;
    }
}
