import { describe, expect, it } from "vitest";
import { type Act, firstPage, may, mayGive } from "#app/domain/people/permission.ts";
import { type Role, roles } from "#app/domain/people/person.ts";

const allowed = (act: Act) => roles.filter((role) => may({ roles: [role] }, act));

describe("who may do what", () => {
  it("keeps the review to those who hold it", () => {
    expect(allowed("read reviews")).toEqual(["head of communications"]);
  });

  it("opens the metrics to everyone with a role", () => {
    expect(allowed("read metrics")).toEqual([...roles]);
  });

  it("adds up the roles of a person, and gives nothing to one without any", () => {
    const both: Role[] = ["officer", "head of communications"];
    expect(may({ roles: both }, "read reviews")).toBe(true);
    expect(may({ roles: [] }, "read metrics")).toBe(false);
  });
});

describe("a metric's figures", () => {
  const metric = { ownerId: 3 };

  it("are given by its owner and by the head of communications, and by nobody else", () => {
    expect(mayGive({ id: 3, roles: ["officer"] }, metric)).toBe(true);
    expect(mayGive({ id: 1, roles: ["head of communications"] }, metric)).toBe(true);
    expect(mayGive({ id: 4, roles: ["officer"] }, metric)).toBe(false);
    expect(mayGive({ id: 3, roles: ["chief executive"] }, metric)).toBe(false);
    expect(mayGive({ id: 3, roles: ["administrator"] }, { ownerId: null })).toBe(false);
  });
});

describe("the first page", () => {
  it("of every role is one that it may open", () => {
    expect(firstPage({ roles: ["head of communications"] })).toBe("/reviews");
    expect(firstPage({ roles: ["officer"] })).toBe("/returns");
    for (const role of roles) {
      const act: Act =
        firstPage({ roles: [role] }) === "/reviews" ? "read reviews" : "read metrics";
      expect(may({ roles: [role] }, act), role).toBe(true);
    }
  });
});
