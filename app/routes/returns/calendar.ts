import { dueDays } from "#app/domain/returns/due-days.ts";
import { type Handle, page } from "#app/server/door.ts";
import { calendarOf } from "#app/server/returns/calendar.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";

export const handle = { permission: "give figures" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, person, council, publicUrl, today, holidays }) => {
    const metrics = await metricsInServices(db);
    const own = metrics.filter(({ ownerId }) => ownerId === person.id);
    const whose = { council: council?.name ?? "", personId: person.id, publicUrl };
    return new Response(calendarOf(dueDays(own, today, holidays), whose), {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="due.ics"',
      },
    });
  },
  ["council", "publicUrl", "holidays"],
);
