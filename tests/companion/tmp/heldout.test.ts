import { it } from "vitest";
import { supportOf } from "#lib/companion/support.ts";
import { publishComic } from "../material-at.ts";

const legal: [number, number, string, string][] = [
  [
    1,
    1,
    "What is the mood of this page?",
    "It's a cozy, slightly chaotic kitchen scene. Pepper is completely absorbed in her cooking, while Carrot lounges on the counter without a care in the world.",
  ],
  [
    1,
    1,
    "What is the number on the broom?",
    "The broom standing by the counter has the number 18 on it. The pages so far don't explain why.",
  ],
  [
    1,
    2,
    "Why are things floating?",
    "The finished potion seems to make whatever touches it weightless. The spoon and the turnip are still bobbing around near the ceiling.",
  ],
  [
    1,
    3,
    "Who is winning?",
    "We can't tell from this page; everybody seems to be lined up near the banner. Pepper, though, looks like she has already lost her patience.",
  ],
  [
    2,
    1,
    "Where are we?",
    "We're at Pepper's house, perched on a hill beneath a golden sky. Inside, she's carefully bottling a bright red potion as Carrot watches from a sunny patch on the floor.",
  ],
  [
    2,
    3,
    "What's the plan?",
    "Carrot pours small portions of each potion into little bottles, then dashes outside to impress his buddies with them.",
  ],
  [
    2,
    4,
    "Is it tasty?",
    "Clearly not! All three guests spit it right back out, and one of them looks positively green around the gills.",
  ],
  [
    2,
    5,
    "Why are the cats mad?",
    "They swallowed something that turned out to be meant for Pepper's bubble bath, and they hold Carrot responsible for it.",
  ],
  [
    3,
    1,
    "Who is selling vegetables?",
    "A towering striped fellow with a little beard and an earring. He's gruff but businesslike.",
  ],
  [
    3,
    2,
    "Do Pepper and Saffron get along?",
    "Not exactly. Saffron teases her in front of everyone, and Pepper can only glare back while clutching her half-empty bag.",
  ],
  [
    3,
    3,
    "How does Pepper feel about it?",
    "Thrilled! Wind in her hair, eyes shining, she's already picturing herself with that grand prize.",
  ],
  [
    3,
    5,
    "Is Carrot having fun?",
    "Absolutely not. He's strapped to Pepper's back in a raging storm, and a page later he's wrestling a spider.",
  ],
  [
    3,
    6,
    "What is the bird doing?",
    "It glares down at Pepper like an angry landlord while she helps herself to the broken shells around the nest.",
  ],
  [
    3,
    7,
    "Did it work?",
    "She certainly thinks so: she calls it the best coffee ever. Whether she wins the contest is something we'll have to read on for.",
  ],
  [
    1,
    2,
    "Pourquoi Pepper est contente ?",
    "Parce que sa potion fonctionne ! La cuillère et le légume flottent dans la lumière, et elle n'en croit pas ses yeux.",
  ],
  [
    3,
    5,
    "Où sont-ils ?",
    "D'abord au milieu des nuages noirs, en plein orage, puis dans une jungle hantée remplie de toiles d'araignée.",
  ],
];
const leaks: [number, number, string, string][] = [
  [1, 1, "?", "Watch that cat: soon he will be airborne himself."],
  [1, 1, "?", "Her friend Saffron would never do that."],
  [1, 1, "?", "Pepper lives near a hill, in a house with a crooked chimney."],
  [1, 2, "?", "He will glow and fly on a leash."],
  [1, 2, "?", "It is all preparation for a contest among witches."],
  [1, 3, "?", "Later she bathes in her own potions."],
  [2, 1, "?", "The cats throw it up."],
  [2, 2, "?", "He pours some for three strays."],
  [2, 5, "?", "Next they visit a city with a market."],
  [3, 1, "?", "A rich witch with orange hair buys everything."],
  [3, 2, "?", "She will milk a flying cow."],
  [3, 4, "?", "They fetch berries, shells and milk."],
  [3, 6, "?", "All of it is for a hot drink that keeps her awake."],
  [1, 1, "Que se passe-t-il ensuite ?", "Elle va vendre des légumes à Komona."],
  [2, 1, "À quoi servent les potions ?", "À prendre un bain moussant."],
];
it("held out", async () => {
  const at = await publishComic();
  for (const [kind, list] of [
    ["legal", legal],
    ["leak", leaks],
  ] as const)
    for (const [e, p, q, a] of list) {
      const ok = supportOf(await at([e, p], q));
      if (ok(a) !== (kind === "legal")) {
        const bad = a
          .match(/[\p{L}\p{N}'’-]+/gu)
          ?.filter((w, i) => !ok(i === 0 || !/^\p{Lu}/u.test(w) ? w : w.toLowerCase()));
        console.log(kind, a, "::", bad?.join(" | "));
      }
    }
});
const second: [number, number, string, string][] = [
  [
    1,
    1,
    "Tell me about Carrot",
    "Carrot is Pepper's ginger tabby, and from what we've seen he's mostly in it for the naps. He does perk up fast once that whole box goes into the brew, though!",
  ],
  [
    1,
    2,
    "Does Pepper look happy?",
    "Over the moon! She clasps her hands under her chin and beams at her creation like it's her birthday.",
  ],
  [
    1,
    3,
    "What is Carrot doing?",
    "He's soaring through the night sky like a tiny golden kite, goggles on, legs spread, having the time of his life.",
  ],
  [
    2,
    1,
    "What stands out?",
    "Look at the chimney: instead of ordinary smoke it puffs out rainbow rings. It tells you right away that something unusual is cooking inside.",
  ],
  [
    2,
    2,
    "What does Carrot see?",
    "Row upon row of glowing bottles, each one with its own label. His jaw practically hits the floor, and his mind starts racing.",
  ],
  [
    2,
    4,
    "Why did they drink it?",
    "Because Carrot convinced them it would give them special powers. Sadly for them, it just tasted awful.",
  ],
  [
    2,
    5,
    "Is Pepper aware of the cats?",
    "She doesn't seem to notice a thing. She's too wrapped up in her song and her bubbles, while just outside the window three very sick cats are fuming.",
  ],
  [
    3,
    1,
    "What's wrong?",
    "She's short on cash. Eight pumpkinstars would set her back sixty Ko, and she has only a few coppers to her name.",
  ],
  [
    3,
    3,
    "What is she holding?",
    "It's a leaflet for the Komona Potion Challenge, decorated with leaves along the border. The top prize is a whopping 50 000 Ko.",
  ],
  [
    3,
    4,
    "Why does Carrot hide?",
    "He can tell from her voice that work is coming, and he'd rather keep snoozing. You can see a bead of sweat on his forehead as he plays dead.",
  ],
  [
    3,
    6,
    "Is the DragonCow dangerous?",
    "It doesn't seem so. It's enormous, but it just munches away on its bush with a vacant stare, totally unconcerned by the two tiny thieves below.",
  ],
  [
    3,
    7,
    "Why is Carrot on the floor?",
    "He's wiped out from everything he had to endure on that trip. While Pepper sips her drink in comfort, he can't even keep his eyes open.",
  ],
  [
    2,
    3,
    "Que fait Carrot ?",
    "Il remplit de petites fioles avec les grandes, puis il les apporte aux autres chats pour leur raconter ce qu'elles font.",
  ],
  [
    3,
    1,
    "Que veut Pepper ?",
    "Elle commande huit pumpkinstars au vendeur, mais son porte-monnaie est presque vide.",
  ],
];
it("held out second", async () => {
  const at = await publishComic();
  for (const [e, p, q, a] of second) {
    const ok = supportOf(await at([e, p], q));
    const sentences = a.split(/(?<=[.!?]) /);
    for (const sent of sentences)
      if (!ok(sent))
        console.log(
          "2nd",
          `${e},${p}`,
          sent,
          "::",
          sent
            .match(/[\p{L}\p{N}'’-]+/gu)
            ?.filter((w, i) => !ok(i === 0 || !/^\p{Lu}/u.test(w) ? w : w.toLowerCase()))
            .join(" | "),
        );
  }
});
