/** Archives that somebody packed to do harm, or badly: what each does, and what its editor is told. */
import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Entry, extended, pack, SERIES, tarOf } from "./pack.ts";

const MB = 1024 * 1024;
const NOT_PORTABLE = /^".+" has a name that is not portable; use only/;
const NO_ARCHIVE = "The archive is damaged, or is no gzipped tar archive.";

export const file = (path: string, body = "x"): Entry => ({ path, body });
const many = (count: number, entry: (index: number) => Entry) =>
  Array.from({ length: count }, (_, index) => entry(index));

type Attack = [sentence: string, archive: () => Buffer, refusal: string | RegExp];

const WAYS_OUT: Attack[] = [
  ["names a file by its absolute path", () => pack(SERIES, file("/tmp/owned")), /is an absolute path/],
  ["names a share by its absolute path", () => pack(SERIES, file("\\\\host\\share")), /is an absolute path/],
  ["names a file on a drive", () => pack(SERIES, file("C:/Windows/owned")), NOT_PORTABLE],
  ["climbs out at once", () => pack(SERIES, file("../neighbour")), /leads out of the content folder/],
  [
    "climbs out on the way",
    () => pack(SERIES, file("art/../../neighbour")),
    /leads out of the content folder/,
  ],
  ["climbs out behind the current folder", () => pack(SERIES, file("./../neighbour")), /leads out/],
  ["climbs out with backslashes", () => pack(SERIES, file("art\\..\\..\\neighbour")), NOT_PORTABLE],
  ["stays, but by a way that leads out and in again", () => pack(file("../fresh/series.yaml")), /leads out/],
  [
    "climbs out by a name in an extended header",
    () => pack(SERIES, extended({ path: "../neighbour" }, "ExtendedHeader"), file("harmless")),
    /leads out/,
  ],
  [
    "climbs out by a name too long for the header",
    () =>
      pack(
        SERIES,
        { path: "@LongLink", type: "NextFileHasLongPath", body: "../neighbour" },
        file("harmless"),
      ),
    /leads out/,
  ],
  [
    "hides a name behind one that the library would pass over",
    () =>
      pack(
        SERIES,
        { path: "@LongLink", type: "NextFileHasLongPath", body: "a".repeat(70_000) },
        file("harmless"),
      ),
    /"@LongLink" is something else/,
  ],
];

const link = (type: "SymbolicLink" | "Link", linkpath: string): Entry => ({
  path: "series.yaml",
  type,
  linkpath,
});

const NO_FILES: Attack[] = [
  ["links to a file of the system", () => pack(link("SymbolicLink", "/etc/passwd")), /is a symbolic link/],
  ["links to its neighbour", () => pack(link("SymbolicLink", "../neighbour")), /is a symbolic link/],
  ["links to itself", () => pack(link("SymbolicLink", "series.yaml")), /is a symbolic link/],
  ["shares a file's inode", () => pack(link("Link", "../neighbour")), /is a hard link/],
  [
    "links a folder and then writes into it",
    () => pack(SERIES, { path: "art", type: "SymbolicLink", linkpath: ".." }, file("art/neighbour")),
    /"art" is a symbolic link/,
  ],
  [
    "brings a device of characters",
    () => pack({ path: "series.yaml", type: "CharacterDevice" }),
    /is a device/,
  ],
  ["brings a disk", () => pack({ path: "series.yaml", type: "BlockDevice" }), /is a device/],
  ["brings a pipe that nobody writes to", () => pack({ path: "series.yaml", type: "FIFO" }), /is a pipe/],
  ["brings a contiguous file", () => pack({ ...SERIES, type: "ContiguousFile" }), /is something else/],
  [
    "brings a kind of entry nobody knows",
    () => pack({ ...SERIES, type: "SparseFile" as "File" }),
    /something else|damaged/,
  ],
];

const NAMES: Attack[] = [
  ["has the same file twice", () => pack(SERIES, SERIES), '"series.yaml" is in the archive twice.'],
  ["has a file twice by another way", () => pack(SERIES, file("./series.yaml")), /is in the archive twice/],
  [
    "has two files that differ in capitals",
    () => pack(SERIES, file("Series.yaml")),
    /differ in capitals alone/,
  ],
  [
    "has folders that differ in capitals",
    () => pack(SERIES, file("art/a"), file("Art/b")),
    /differ in capitals/,
  ],
  [
    "has a file where a folder must be",
    () => pack(SERIES, file("art"), file("art/page")),
    /in the archive twice/,
  ],
  ["has a folder where a file is", () => pack(SERIES, file("art/page"), file("art")), /in the archive twice/],
  [
    "is called like a port of Windows",
    () => pack(SERIES, file("world/con.yaml")),
    /that Windows cannot keep/,
  ],
  ["is called like a printer of Windows", () => pack(SERIES, file("LPT1")), /that Windows cannot keep/],
  [
    "ends in a dot, which Windows drops",
    () => pack(SERIES, file("world/all.yaml.")),
    /that Windows cannot keep/,
  ],
  ["has a stream of Windows behind its name", () => pack(SERIES, file("all.yaml:hidden")), NOT_PORTABLE],
  ["breaks the line in a name", () => pack(SERIES, file("all\n.yaml")), NOT_PORTABLE],
  [
    "commands the terminal in a name",
    () => pack(SERIES, file("\u001b[2Jall.yaml")),
    /^"\\u\{1b\}\[2Jall\.yaml" /,
  ],
  ["turns its name round", () => pack(SERIES, file("all\u202elmay.exe")), /^"all\\u\{202e\}lmay\.exe" /],
  ["hides a space in a name", () => pack(SERIES, file("a\u200bll.yaml")), NOT_PORTABLE],
  ["has a name that two spellings share", () => pack(SERIES, file("e\u0301.yaml")), NOT_PORTABLE],
  [
    "has a name that is no text",
    () => pack(SERIES, file(Buffer.from([0xc0, 0xaf]).toString("latin1"))),
    NOT_PORTABLE,
  ],
  ["has a nameless folder in a name", () => pack(SERIES, file("art//page")), NOT_PORTABLE],
  ["lies ever so deep", () => pack(SERIES, file(`${"a/".repeat(40)}b`)), /more than 8 folders deep/],
  [
    "has a name without end",
    () => pack(SERIES, extended({ path: `art/${"a".repeat(150)}` }, "ExtendedHeader"), file("harmless")),
    /more than 100 letters/,
  ],
];

const FLOODS: Attack[] = [
  [
    "is a bomb",
    () => pack(file("series.yaml", "\n".repeat(4 * MB))),
    /more than 200 times its size|larger than/,
  ],
  [
    "is a bomb behind its own end",
    () => gzipSync(Buffer.concat([tarOf(file("world/a", "x")), Buffer.alloc(4 * MB)])),
    /more than 200 times its size|has no series\.yaml/,
  ],
  ["holds more than it may in one file", () => pack(SERIES, bulk("a", MB + 1)), '"a" is larger than 1 MB.'],
  [
    "promises more than it may in one file",
    () => gzipSync(Buffer.concat([tarOf(SERIES).subarray(0, 1024), tarOf({ path: "a", size: 9 * MB })])),
    '"a" is larger than 1 MB.',
  ],
  [
    "holds more than it may in many files",
    () => pack(SERIES, ...many(5, (n) => file(`f${n}`, `${randomBytes(99)}${"ab".repeat(MB / 2 - 400)}`))),
    /What the archive unpacks to is larger than 4 MB|200 times/,
  ],
  [
    "is larger than may be sent",
    () => pack(SERIES, bulk("a", 1), ...many(3, (n) => bulk(`f${n}`, MB / 2))),
    /The archive is larger than 1 MB/,
  ],
  [
    "has too many files",
    () => pack(SERIES, ...many(60, (n) => file(`f${n}`))),
    "The archive has more than 50 entries.",
  ],
  [
    "has too many folders",
    () => pack(SERIES, ...many(60, (n): Entry => ({ path: `d${n}/`, type: "Directory" }))),
    "The archive has more than 50 entries.",
  ],
  [
    "has too many headers before a file",
    () => pack(...many(60, () => extended({ comment: "again" }, "ExtendedHeader")), SERIES),
    "The archive has more than 50 entries.",
  ],
];

/** Bytes that do not shrink. */
function bulk(path: string, size: number): Entry {
  return { path, body: randomBytes(size) };
}

const NO_ARCHIVES: Attack[] = [
  ["is empty", () => Buffer.alloc(0), "The file is empty."],
  ["is an archive that nobody gzipped", () => tarOf(SERIES), "The file is not a gzipped tar archive."],
  [
    "is another kind of archive",
    () => Buffer.from("PK\u0003\u0004 and so on"),
    /is not a gzipped tar archive/,
  ],
  ["only begins like one", () => Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), NO_ARCHIVE],
  ["is gzipped and no archive", () => gzipSync("slug: lantern\n".repeat(100)), NO_ARCHIVE],
  ["is gzipped twice", () => gzipSync(pack(SERIES)), NO_ARCHIVE],
  ["breaks off", () => pack(SERIES, bulk("a", 9_000)).subarray(0, 6_000), NO_ARCHIVE],
  [
    "breaks off before its end and is gzipped whole",
    () => gzipSync(tarOf(SERIES, bulk("a", 9_000)).subarray(0, 5_000)),
    NO_ARCHIVE,
  ],
  ["has one byte changed", () => flip(pack(SERIES, bulk("a", 9_000))), NO_ARCHIVE],
  ["has a header that does not add up", () => gzipSync(flip(tarOf(SERIES))), NO_ARCHIVE],
  ["holds nothing", () => pack(), /has no series\.yaml|damaged/],
  ["holds no series", () => pack(file("notes.txt")), /has no series\.yaml/],
  ["holds two series", () => pack(file("a/series.yaml"), file("b/series.yaml")), /has no series\.yaml/],
];

function flip(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const at = Math.min(20, bytes.length - 1);
  changed.writeUInt8((changed[at] ?? 0) ^ 0xff, at);
  return changed;
}

export const ATTACKS: readonly Attack[] = [...WAYS_OUT, ...NO_FILES, ...NAMES, ...FLOODS, ...NO_ARCHIVES];
