package org.mattersarising.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a longer list, counted from 1, with links that keep the filters.
 *
 * <pre>{@code
 * Pager pager = Pager.of(request.getParameter("page"), 50, actions.count(filter), uri);
 * actions.find(filter, pager.offset(), pager.size());
 * }</pre>
 */
public final class Pager {

    /** The most rows a page shows, however many are asked for. */
    public static final int LARGEST = 200;

    private final int page;
    private final int size;
    private final long total;
    private final String uri;

    private Pager(int page, int size, long total, String uri) {
        this.page = page;
        this.size = size;
        this.total = total;
        this.uri = uri;
    }

    /**
     * @param page as it came in the address: anything but a number from 1 means the first page, and a page beyond the
     *     end means the last
     * @param size rows of a page; kept between 1 and {@link #LARGEST}
     * @param total rows of the whole list, never negative
     * @param uri path and query of the list, from which the links are made; its own {@code page} is replaced
     */
    public static Pager of(String page, int size, long total, String uri) {
        int rows = Math.max(1, Math.min(size, LARGEST));
        long last = Math.max(1, (Math.max(0, total) + rows - 1) / rows);
        return new Pager(
                (int) Math.min(Math.min(number(page), last), Integer.MAX_VALUE), rows, Math.max(0, total), uri);
    }

    public int page() {
        return page;
    }

    public int getPage() {
        return page;
    }

    /** Rows of a page. */
    public int size() {
        return size;
    }

    /** Rows before this page. */
    public long offset() {
        return (page - 1L) * size;
    }

    public long getTotal() {
        return total;
    }

    /** How many pages there are; 1 for an empty list. */
    public int getPages() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, (total + size - 1) / size));
    }

    /** Number of the first row shown, 0 when the list is empty. */
    public long getFirst() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last row shown. */
    public long getLast() {
        return Math.min(offset() + size, total);
    }

    public String getPrevious() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNext() {
        return page < getPages() ? href(page + 1) : null;
    }

    /** First, last, this one and its neighbours; a link without address stands for those left out. */
    public List<Link> getLinks() {
        TreeSet<Integer> shown = new TreeSet<>();
        for (int number : new int[] {1, page - 1, page, page + 1, getPages()}) {
            if (number >= 1 && number <= getPages()) {
                shown.add(number);
            }
        }
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int number : shown) {
            if (number - before == 2) {
                links.add(link(number - 1));
            } else if (number - before > 2) {
                links.add(new Link("…", null));
            }
            links.add(link(number));
            before = number;
        }
        return links;
    }

    private Link link(int number) {
        return new Link(String.valueOf(number), href(number), number == page);
    }

    private String href(int number) {
        return UriComponentsBuilder.fromUriString(uri)
                .replaceQueryParam("page", number)
                .build()
                .toUriString();
    }

    private static long number(String page) {
        if (page == null || !page.strip().matches("\\d{1,18}")) {
            return 1;
        }
        return Math.max(1, Long.parseLong(page.strip()));
    }
}
