/**
 * Honest answers written in the free way of a language model, after the guard's word lists were settled and without
 * fitting these to them. They measure it; whoever changes the guard must not make it fit them.
 */
import type { AnswerAt } from "./legal-answers.ts";

export const UNSEEN_ANSWERS: readonly AnswerAt[] = [
  {
    at: [1, 1],
    question: "What is Pepper doing?",
    answer:
      "Pepper is leaning over a big black cauldron, shaking some seasoning into a golden brew. She looks rather pleased with herself, as though she had just remembered the missing secret of a family recipe.",
  },
  {
    at: [1, 1],
    question: "Why is the cat asleep?",
    answer:
      "Carrot seems to be having a lazy afternoon on the worktop. The pages don't say why he's so tired, but he clearly trusts her with the cooking.",
  },
  {
    at: [1, 2],
    question: "What happened?",
    answer:
      "The brew has burst into a dazzling golden light, and things are starting to float around the kitchen. Pepper is thrilled, and she dips her broom in the potion like a painter with a giant brush.",
  },
  {
    at: [1, 2],
    question: "Is Carrot going to be in trouble?",
    answer:
      "It certainly looks that way! She has told him very firmly to keep away, and he is already eyeing the cauldron like a child in front of a cookie jar.",
  },
  {
    at: [1, 3],
    question: "How does Pepper feel?",
    answer:
      "Not amused at all. She is racing above the clouds with a glowing cat straining at the leash, while another rider is laughing her head off.",
  },
  {
    at: [2, 1],
    question: "What kind of house is it?",
    answer:
      "A crooked, cosy place on top of a hill, with rings of coloured smoke puffing out of it. There is even a sign warning visitors about the witch inside.",
  },
  {
    at: [2, 2],
    question: "What does Carrot find?",
    answer:
      "He discovers a shelf full of glowing bottles down in the cellar, and his eyes grow as wide as saucers. You can tell that a plan is forming in that furry head.",
  },
  {
    at: [2, 3],
    question: "Who are the other cats?",
    answer:
      "Three friends of his, I'd say: a tabby, a tall white one and one with scars who looks like a retired boxer. He tells them, full of pride, what each colour might do.",
  },
  {
    at: [2, 4],
    question: "Did the potion work?",
    answer:
      "Not the way they hoped! The three cats pull awful faces and spit it out, while Carrot is still holding his flask, looking innocent.",
  },
  {
    at: [2, 5],
    question: "So what were the potions for?",
    answer:
      "They were bath foam all along. Pepper is singing in the tub, while poor Carrot comes home dripping with orange, red and blue.",
  },
  {
    at: [3, 1],
    question: "What does she buy?",
    answer:
      "She orders eight pumpkinstars, but the seller wants sixty Ko, and her purse is nearly empty. It is a moment anyone who has ever shopped on a budget will recognise.",
  },
  {
    at: [3, 2],
    question: "Who is that?",
    answer:
      "That's Saffron, a well-off witch who shops by the dozen and lets everyone know it. She teases Pepper about the potion challenge, and our friend clearly had no idea there was one.",
  },
  {
    at: [3, 4],
    question: "Where are they going?",
    answer:
      "After digging through her books, Pepper drags a sleepy Carrot along on a hunt for ingredients. He would much rather have stayed in bed, by the look of him.",
  },
  {
    at: [3, 5],
    question: "Is it dangerous?",
    answer:
      "Oh yes. There is lightning all around them in the clouds, and in the jungle Carrot gets tangled in webs and has to fight off the spiders, like a tiny knight.",
  },
  {
    at: [3, 7],
    question: "What did she make?",
    answer:
      "After all that trouble it turns out to be coffee! She needs it to stay awake through the night and invent something for the contest.",
  },
];
