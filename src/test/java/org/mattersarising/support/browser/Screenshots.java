package org.mattersarising.support.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of whole pages in {@code target/screenshots}, taken when tests run with {@code -Dscreenshots=true}: they take as long as half the checks. */
public final class Screenshots {

    private static final boolean WANTED = Boolean.getBoolean("screenshots");
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes {@code <name>-1280.png} and {@code <name>-320.png}; leaves the window as wide as it was. */
    public static void take(Page page, String name) {
        if (!WANTED) {
            return;
        }
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (int each : new int[] {Browsing.WIDE, Browsing.NARROW}) {
            page.setViewportSize(each, height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + "-" + each + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true));
        }
        page.setViewportSize(width, height);
    }
}
