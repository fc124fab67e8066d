import type { Browser, CDPSession } from "playwright-core";

/** What a person waits for, in milliseconds from the click; `shift` is the layout shift's own unit. */
export type Sight = { painted: number; mainThread: number; blocking: number; shift: number };

/** A screen, how many times slower its processor is, and its line in milliseconds and kilobits a second. */
type Slowness = {
  viewport: { width: number; height: number };
  processor: number;
  line?: { latency: number; download: number; upload: number };
};

/** How a page is looked at; the slow phone is Lighthouse's on slow 4G. */
export const circumstances: Record<string, Slowness> = {
  unthrottled: { viewport: { width: 1280, height: 800 }, processor: 1 },
  "slow phone": {
    viewport: { width: 390, height: 844 },
    processor: 4,
    line: { latency: 562.5, download: 1474.56, upload: 675 },
  },
};

const settling = 300;

/** Opens a page with an empty cache and waits until its charts are painted. */
export async function look(
  browser: Browser,
  { address, cookie }: { address: string; cookie: string },
  slowness: Slowness,
): Promise<Sight> {
  const context = await browser.newContext({
    viewport: slowness.viewport,
    extraHTTPHeaders: { Cookie: cookie },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const inspector = await context.newCDPSession(page);
    await slowDown(inspector, slowness);
    await page.goto(address, { waitUntil: "load", timeout: 60_000 });
    await page.waitForFunction(() => "painted" in window, undefined, { timeout: 60_000 });
    await page.waitForTimeout(settling);
    const { metrics } = await inspector.send("Performance.getMetrics");
    const seconds = metrics.find((metric) => metric.name === "TaskDuration")?.value ?? 0;
    return { ...(await page.evaluate(seen)), mainThread: seconds * 1000 };
  } finally {
    await context.close();
  }
}

async function slowDown(inspector: CDPSession, { processor, line }: Slowness): Promise<void> {
  await inspector.send("Performance.enable");
  await inspector.send("Emulation.setCPUThrottlingRate", { rate: processor });
  if (!line) return;
  const bytes = (kilobits: number) => (kilobits * 1000) / 8;
  await inspector.send("Network.enable");
  await inspector.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytes(line.download),
    uploadThroughput: bytes(line.upload),
  });
}

type Watched = { painted: number; blocking: number; shift: number };

/** In the page, before anything of its own: notes when the document's charts have been painted, and what was in the way. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.blocking = 0;
  watched.shift = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) watched.blocking += Math.max(0, task.duration - 50);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries())
      watched.shift += (shift as never as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    watched.painted = performance.now();
  };
  const draw = () => {
    if (document.querySelector("svg")) afterPaint.port2.postMessage(null);
    else requestAnimationFrame(draw);
  };
  document.addEventListener("DOMContentLoaded", () => requestAnimationFrame(draw));
}

function seen(): Watched {
  const { painted, blocking, shift } = window as unknown as Watched;
  return { painted, blocking, shift };
}
