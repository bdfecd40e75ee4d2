/** The same in French, over notes in English. */
import { type AnswerAt, legal } from "./legal-answers.ts";

export const FRENCH_ANSWERS: readonly AnswerAt[] = [
  legal(
    [1, 1],
    "Que fait Pepper ?",
    "Pepper prépare une potion dans son chaudron et la trouve trop faible. Du coup, elle y verse toute la boîte d'un seul coup, sous le regard inquiet de Carrot !",
  ),
  legal(
    [1, 2],
    "Est-ce que Carrot obéit ?",
    "Pas vraiment ! Dès que Pepper a le dos tourné, il plonge dans la potion brillante, les pattes en avant [3].",
  ),
  legal(
    [1, 3],
    "Pourquoi Pepper est-elle fatiguée ?",
    "Elle doit voler avec Carrot au bout d'une laisse, et à côté d'elle une autre sorcière se retient de rire. On comprend qu'elle ne soit pas ravie.",
  ),
  legal(
    [2, 1],
    "À quoi ressemble la maison ?",
    "C'est une maison toute tordue, sur une petite colline, avec un vieil arbre qui pousse autour. Un panneau prévient qu'une sorcière y habite.",
  ),
  legal(
    [2, 4],
    "Que se passe-t-il avec les chats ?",
    "Ils boivent tous les trois et ne peuvent rien garder. Carrot, lui, n'a pas bu : il écoute la musique qui vient de la fenêtre.",
  ),
  legal(
    [3, 2],
    "Qui est Saffron ?",
    "C'est une sorcière aux cheveux roux, riche et moqueuse. Elle achète tout ce qu'il y a de mieux et se moque de Pepper.",
  ),
  legal(
    [3, 6],
    "Que cherchent-ils ?",
    "Il leur faut encore du lait de DragonCow, et une seule goutte suffit. Pepper tient le seau pendant que Carrot fait le plus dur.",
  ),
  legal(
    [3, 1],
    "Pepper a-t-elle assez d'argent ?",
    "Non, et elle s'en rend compte au pire moment. Les pages lues jusqu'ici ne disent pas comment elle va s'en sortir.",
  ),
  legal(
    [3, 1],
    "Que veut Pepper ?",
    "Elle commande huit pumpkinstars au vendeur, mais son porte-monnaie est presque vide.",
  ),
];
